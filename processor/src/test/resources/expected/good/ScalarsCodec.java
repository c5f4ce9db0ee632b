package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.time.Instant;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class ScalarsCodec implements Codec<Scalars> {
  private static final Field MAYBE_BIG = new Field("maybeBig", 26508);

  private static final Field MAYBE_NUMBER = new Field("maybeNumber", 44756);

  private static final Field SMALL = new Field("small", 55588);

  private static final Field MAYBE_TRUTH = new Field("maybeTruth", 63637);

  private static final Field MAYBE_LETTER = new Field("maybeLetter", 66730);

  private static final Field EXACT = new Field("exact", 73494);

  private static final Field NUMBER = new Field("number", 82487);

  private static final Field MAYBE_TINY = new Field("maybeTiny", 92947);

  private static final Field INSTANT = new Field("instant", 107096);

  private static final Field TEXT = new Field("text", 121417);

  private static final Field BIG = new Field("big", 140831);

  private static final Field TINY = new Field("tiny", 150299);

  private static final Field RATIO = new Field("ratio", 194457);

  private static final Field LETTER = new Field("letter", 219967);

  private static final Field MAYBE_EXACT = new Field("maybeExact", 238442);

  private static final Field MAYBE_RATIO = new Field("maybeRatio", 241541);

  private static final Field TRUTH = new Field("truth", 243549);

  private static final Field MAYBE_SMALL = new Field("maybeSmall", 251441);

  private static final MessageShape SHAPE = MessageShape.of();

  @Override
  public void write(WireWriter out, Scalars payload) {
    Long maybeBig = payload.maybeBig();
    if (maybeBig != null) {
      out.int64(MAYBE_BIG, maybeBig);
    }
    Integer maybeNumber = payload.maybeNumber();
    if (maybeNumber != null) {
      out.int32(MAYBE_NUMBER, maybeNumber);
    }
    short small = payload.small();
    if (small != 0) {
      out.int32(SMALL, small);
    }
    Boolean maybeTruth = payload.maybeTruth();
    if (maybeTruth != null) {
      out.bool(MAYBE_TRUTH, maybeTruth);
    }
    Character maybeLetter = payload.maybeLetter();
    if (maybeLetter != null) {
      out.int32(MAYBE_LETTER, maybeLetter);
    }
    double exact = payload.exact();
    if (Double.compare(exact, 0) != 0) {
      out.float64(EXACT, exact);
    }
    int number = payload.number();
    if (number != 0) {
      out.int32(NUMBER, number);
    }
    Byte maybeTiny = payload.maybeTiny();
    if (maybeTiny != null) {
      out.int32(MAYBE_TINY, maybeTiny);
    }
    Instant instant = payload.instant();
    if (instant != null) {
      out.instant(INSTANT, instant);
    }
    String text = payload.text();
    if (text != null) {
      out.string(TEXT, text);
    }
    long big = payload.big();
    if (big != 0) {
      out.int64(BIG, big);
    }
    byte tiny = payload.tiny();
    if (tiny != 0) {
      out.int32(TINY, tiny);
    }
    float ratio = payload.ratio();
    if (Float.compare(ratio, 0) != 0) {
      out.float32(RATIO, ratio);
    }
    char letter = payload.letter();
    if (letter != 0) {
      out.int32(LETTER, letter);
    }
    Double maybeExact = payload.maybeExact();
    if (maybeExact != null) {
      out.float64(MAYBE_EXACT, maybeExact);
    }
    Float maybeRatio = payload.maybeRatio();
    if (maybeRatio != null) {
      out.float32(MAYBE_RATIO, maybeRatio);
    }
    boolean truth = payload.truth();
    if (truth) {
      out.bool(TRUTH, truth);
    }
    Short maybeSmall = payload.maybeSmall();
    if (maybeSmall != null) {
      out.int32(MAYBE_SMALL, maybeSmall);
    }
  }

  @Override
  public Scalars read(WireReader in) {
    boolean truth = false;
    byte tiny = 0;
    short small = 0;
    char letter = 0;
    int number = 0;
    long big = 0;
    float ratio = 0;
    double exact = 0;
    Boolean maybeTruth = null;
    Byte maybeTiny = null;
    Short maybeSmall = null;
    Character maybeLetter = null;
    Integer maybeNumber = null;
    Long maybeBig = null;
    Float maybeRatio = null;
    Double maybeExact = null;
    String text = null;
    Instant instant = null;
    while (in.next()) {
      switch (in.tag()) {
        case 26508 -> maybeBig = in.int64(MAYBE_BIG);
        case 44756 -> maybeNumber = in.int32(MAYBE_NUMBER);
        case 55588 -> small = in.int16(SMALL);
        case 63637 -> maybeTruth = in.bool(MAYBE_TRUTH);
        case 66730 -> maybeLetter = in.char16(MAYBE_LETTER);
        case 73494 -> exact = in.float64(EXACT);
        case 82487 -> number = in.int32(NUMBER);
        case 92947 -> maybeTiny = in.int8(MAYBE_TINY);
        case 107096 -> instant = in.instant(INSTANT);
        case 121417 -> text = in.string(TEXT);
        case 140831 -> big = in.int64(BIG);
        case 150299 -> tiny = in.int8(TINY);
        case 194457 -> ratio = in.float32(RATIO);
        case 219967 -> letter = in.char16(LETTER);
        case 238442 -> maybeExact = in.float64(MAYBE_EXACT);
        case 241541 -> maybeRatio = in.float32(MAYBE_RATIO);
        case 243549 -> truth = in.bool(TRUTH);
        case 251441 -> maybeSmall = in.int16(MAYBE_SMALL);
        default -> in.unknown();
      }
    }
    return new Scalars(truth, tiny, small, letter, number, big, ratio, exact, maybeTruth, maybeTiny,
        maybeSmall, maybeLetter, maybeNumber, maybeBig, maybeRatio, maybeExact, text, instant);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }
}
