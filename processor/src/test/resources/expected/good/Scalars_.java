package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Scalars}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class Scalars_ {
  /**
   * The property {@code truth}.
   */
  public static final Property<Scalars, Boolean> truth = Property.of(
      "truth", 243549, payload -> payload.truth(),
      (payload, value) -> new Scalars(value, payload.tiny(), payload.small(), payload.letter(),
          payload.number(), payload.big(), payload.ratio(), payload.exact(), payload.maybeTruth(),
          payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(), payload.maybeNumber(),
          payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(), payload.text(),
          payload.instant()));

  /**
   * The property {@code tiny}.
   */
  public static final Property<Scalars, Byte> tiny = Property.of(
      "tiny", 150299, payload -> payload.tiny(),
      (payload, value) -> new Scalars(payload.truth(), value, payload.small(), payload.letter(),
          payload.number(), payload.big(), payload.ratio(), payload.exact(), payload.maybeTruth(),
          payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(), payload.maybeNumber(),
          payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(), payload.text(),
          payload.instant()));

  /**
   * The property {@code small}.
   */
  public static final Property<Scalars, Short> small = Property.of(
      "small", 55588, payload -> payload.small(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), value, payload.letter(),
          payload.number(), payload.big(), payload.ratio(), payload.exact(), payload.maybeTruth(),
          payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(), payload.maybeNumber(),
          payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(), payload.text(),
          payload.instant()));

  /**
   * The property {@code letter}.
   */
  public static final Property<Scalars, Character> letter = Property.of(
      "letter", 219967, payload -> payload.letter(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(), value,
          payload.number(), payload.big(), payload.ratio(), payload.exact(), payload.maybeTruth(),
          payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(), payload.maybeNumber(),
          payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(), payload.text(),
          payload.instant()));

  /**
   * The property {@code number}.
   */
  public static final Property<Scalars, Integer> number = Property.of(
      "number", 82487, payload -> payload.number(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), value, payload.big(), payload.ratio(), payload.exact(),
          payload.maybeTruth(), payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(),
          payload.maybeNumber(), payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(),
          payload.text(), payload.instant()));

  /**
   * The property {@code big}.
   */
  public static final Property<Scalars, Long> big = Property.of(
      "big", 140831, payload -> payload.big(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), payload.number(), value, payload.ratio(), payload.exact(),
          payload.maybeTruth(), payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(),
          payload.maybeNumber(), payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(),
          payload.text(), payload.instant()));

  /**
   * The property {@code ratio}.
   */
  public static final Property<Scalars, Float> ratio = Property.of(
      "ratio", 194457, payload -> payload.ratio(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), payload.number(), payload.big(), value, payload.exact(),
          payload.maybeTruth(), payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(),
          payload.maybeNumber(), payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(),
          payload.text(), payload.instant()));

  /**
   * The property {@code exact}.
   */
  public static final Property<Scalars, Double> exact = Property.of(
      "exact", 73494, payload -> payload.exact(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), payload.number(), payload.big(), payload.ratio(), value,
          payload.maybeTruth(), payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(),
          payload.maybeNumber(), payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(),
          payload.text(), payload.instant()));

  /**
   * The property {@code maybeTruth}.
   */
  public static final Property<Scalars, Boolean> maybeTruth = Property.of(
      "maybeTruth", 63637, payload -> payload.maybeTruth(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), payload.number(), payload.big(), payload.ratio(), payload.exact(),
          value, payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(),
          payload.maybeNumber(), payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(),
          payload.text(), payload.instant()));

  /**
   * The property {@code maybeTiny}.
   */
  public static final Property<Scalars, Byte> maybeTiny = Property.of(
      "maybeTiny", 92947, payload -> payload.maybeTiny(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), payload.number(), payload.big(), payload.ratio(), payload.exact(),
          payload.maybeTruth(), value, payload.maybeSmall(), payload.maybeLetter(),
          payload.maybeNumber(), payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(),
          payload.text(), payload.instant()));

  /**
   * The property {@code maybeSmall}.
   */
  public static final Property<Scalars, Short> maybeSmall = Property.of(
      "maybeSmall", 251441, payload -> payload.maybeSmall(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), payload.number(), payload.big(), payload.ratio(), payload.exact(),
          payload.maybeTruth(), payload.maybeTiny(), value, payload.maybeLetter(),
          payload.maybeNumber(), payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(),
          payload.text(), payload.instant()));

  /**
   * The property {@code maybeLetter}.
   */
  public static final Property<Scalars, Character> maybeLetter = Property.of(
      "maybeLetter", 66730, payload -> payload.maybeLetter(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), payload.number(), payload.big(), payload.ratio(), payload.exact(),
          payload.maybeTruth(), payload.maybeTiny(), payload.maybeSmall(), value,
          payload.maybeNumber(), payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(),
          payload.text(), payload.instant()));

  /**
   * The property {@code maybeNumber}.
   */
  public static final Property<Scalars, Integer> maybeNumber = Property.of(
      "maybeNumber", 44756, payload -> payload.maybeNumber(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), payload.number(), payload.big(), payload.ratio(), payload.exact(),
          payload.maybeTruth(), payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(),
          value, payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(), payload.text(),
          payload.instant()));

  /**
   * The property {@code maybeBig}.
   */
  public static final Property<Scalars, Long> maybeBig = Property.of(
      "maybeBig", 26508, payload -> payload.maybeBig(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), payload.number(), payload.big(), payload.ratio(), payload.exact(),
          payload.maybeTruth(), payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(),
          payload.maybeNumber(), value, payload.maybeRatio(), payload.maybeExact(), payload.text(),
          payload.instant()));

  /**
   * The property {@code maybeRatio}.
   */
  public static final Property<Scalars, Float> maybeRatio = Property.of(
      "maybeRatio", 241541, payload -> payload.maybeRatio(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), payload.number(), payload.big(), payload.ratio(), payload.exact(),
          payload.maybeTruth(), payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(),
          payload.maybeNumber(), payload.maybeBig(), value, payload.maybeExact(), payload.text(),
          payload.instant()));

  /**
   * The property {@code maybeExact}.
   */
  public static final Property<Scalars, Double> maybeExact = Property.of(
      "maybeExact", 238442, payload -> payload.maybeExact(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), payload.number(), payload.big(), payload.ratio(), payload.exact(),
          payload.maybeTruth(), payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(),
          payload.maybeNumber(), payload.maybeBig(), payload.maybeRatio(), value, payload.text(),
          payload.instant()));

  /**
   * The property {@code text}.
   */
  public static final Property<Scalars, String> text = Property.of(
      "text", 121417, payload -> payload.text(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), payload.number(), payload.big(), payload.ratio(), payload.exact(),
          payload.maybeTruth(), payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(),
          payload.maybeNumber(), payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(),
          value, payload.instant()));

  /**
   * The property {@code instant}.
   */
  public static final Property<Scalars, Instant> instant = Property.of(
      "instant", 107096, payload -> payload.instant(),
      (payload, value) -> new Scalars(payload.truth(), payload.tiny(), payload.small(),
          payload.letter(), payload.number(), payload.big(), payload.ratio(), payload.exact(),
          payload.maybeTruth(), payload.maybeTiny(), payload.maybeSmall(), payload.maybeLetter(),
          payload.maybeNumber(), payload.maybeBig(), payload.maybeRatio(), payload.maybeExact(),
          payload.text(), value));

  /**
   * What sessions know of {@link Scalars}.
   */
  public static final PayloadType<Scalars> TYPE = PayloadType.of(
      "Scalars", Scalars.class, new ScalarsCodec(),
      List.of(truth, tiny, small, letter, number, big, ratio, exact, maybeTruth, maybeTiny,
          maybeSmall, maybeLetter, maybeNumber, maybeBig, maybeRatio, maybeExact, text, instant),
      null, null);

  private Scalars_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Scalars empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
