package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import good.other.Address;
import good.other.Currency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Collections}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class Collections_ {
  /**
   * The property {@code truths}.
   */
  public static final Property<Collections, List<Boolean>> truths = Property.of(
      "truths", 78043, payload -> payload.truths(),
      (payload, value) -> new Collections(value, payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), payload.shorted(), payload.lettered(),
          payload.numbered(), payload.longed(), payload.currencied(), payload.instanted(),
          payload.addressed()));

  /**
   * The property {@code bytes}.
   */
  public static final Property<Collections, List<Byte>> bytes = Property.of(
      "bytes", 27199, payload -> payload.bytes(),
      (payload, value) -> new Collections(payload.truths(), value, payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), payload.shorted(), payload.lettered(),
          payload.numbered(), payload.longed(), payload.currencied(), payload.instanted(),
          payload.addressed()));

  /**
   * The property {@code shorts}.
   */
  public static final Property<Collections, List<Short>> shorts = Property.of(
      "shorts", 174935, payload -> payload.shorts(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), value,
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), payload.shorted(), payload.lettered(),
          payload.numbered(), payload.longed(), payload.currencied(), payload.instanted(),
          payload.addressed()));

  /**
   * The property {@code letters}.
   */
  public static final Property<Collections, List<Character>> letters = Property.of(
      "letters", 7837, payload -> payload.letters(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          value, payload.numbers(), payload.longs(), payload.floats(), payload.doubles(),
          payload.texts(), payload.currencies(), payload.instants(), payload.addresses(),
          payload.truth(), payload.tiny(), payload.letter(), payload.exact(), payload.currency(),
          payload.instant(), payload.address(), payload.texted(), payload.truthed(),
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code numbers}.
   */
  public static final Property<Collections, List<Integer>> numbers = Property.of(
      "numbers", 129954, payload -> payload.numbers(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), value, payload.longs(), payload.floats(), payload.doubles(),
          payload.texts(), payload.currencies(), payload.instants(), payload.addresses(),
          payload.truth(), payload.tiny(), payload.letter(), payload.exact(), payload.currency(),
          payload.instant(), payload.address(), payload.texted(), payload.truthed(),
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code longs}.
   */
  public static final Property<Collections, List<Long>> longs = Property.of(
      "longs", 93718, payload -> payload.longs(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), value, payload.floats(), payload.doubles(),
          payload.texts(), payload.currencies(), payload.instants(), payload.addresses(),
          payload.truth(), payload.tiny(), payload.letter(), payload.exact(), payload.currency(),
          payload.instant(), payload.address(), payload.texted(), payload.truthed(),
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code floats}.
   */
  public static final Property<Collections, List<Float>> floats = Property.of(
      "floats", 45737, payload -> payload.floats(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), value, payload.doubles(),
          payload.texts(), payload.currencies(), payload.instants(), payload.addresses(),
          payload.truth(), payload.tiny(), payload.letter(), payload.exact(), payload.currency(),
          payload.instant(), payload.address(), payload.texted(), payload.truthed(),
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code doubles}.
   */
  public static final Property<Collections, List<Double>> doubles = Property.of(
      "doubles", 72056, payload -> payload.doubles(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(), value,
          payload.texts(), payload.currencies(), payload.instants(), payload.addresses(),
          payload.truth(), payload.tiny(), payload.letter(), payload.exact(), payload.currency(),
          payload.instant(), payload.address(), payload.texted(), payload.truthed(),
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code texts}.
   */
  public static final Property<Collections, List<String>> texts = Property.of(
      "texts", 77051, payload -> payload.texts(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), value, payload.currencies(), payload.instants(), payload.addresses(),
          payload.truth(), payload.tiny(), payload.letter(), payload.exact(), payload.currency(),
          payload.instant(), payload.address(), payload.texted(), payload.truthed(),
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code currencies}.
   */
  public static final Property<Collections, List<Currency>> currencies = Property.of(
      "currencies", 157369, payload -> payload.currencies(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), value, payload.instants(), payload.addresses(),
          payload.truth(), payload.tiny(), payload.letter(), payload.exact(), payload.currency(),
          payload.instant(), payload.address(), payload.texted(), payload.truthed(),
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code instants}.
   */
  public static final Property<Collections, List<Instant>> instants = Property.of(
      "instants", 144867, payload -> payload.instants(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), value, payload.addresses(),
          payload.truth(), payload.tiny(), payload.letter(), payload.exact(), payload.currency(),
          payload.instant(), payload.address(), payload.texted(), payload.truthed(),
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code addresses}.
   */
  public static final Property<Collections, List<Address>> addresses = Property.of(
      "addresses", 41339, payload -> payload.addresses(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(), value,
          payload.truth(), payload.tiny(), payload.letter(), payload.exact(), payload.currency(),
          payload.instant(), payload.address(), payload.texted(), payload.truthed(),
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code truth}.
   */
  public static final Property<Collections, Optional<Boolean>> truth = Property.of(
      "truth", 243549, payload -> payload.truth(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), value, payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), payload.shorted(), payload.lettered(),
          payload.numbered(), payload.longed(), payload.currencied(), payload.instanted(),
          payload.addressed()));

  /**
   * The property {@code tiny}.
   */
  public static final Property<Collections, Optional<Byte>> tiny = Property.of(
      "tiny", 150299, payload -> payload.tiny(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), value, payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), payload.shorted(), payload.lettered(),
          payload.numbered(), payload.longed(), payload.currencied(), payload.instanted(),
          payload.addressed()));

  /**
   * The property {@code letter}.
   */
  public static final Property<Collections, Optional<Character>> letter = Property.of(
      "letter", 219967, payload -> payload.letter(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), value, payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), payload.shorted(), payload.lettered(),
          payload.numbered(), payload.longed(), payload.currencied(), payload.instanted(),
          payload.addressed()));

  /**
   * The property {@code exact}.
   */
  public static final Property<Collections, Optional<Double>> exact = Property.of(
      "exact", 73494, payload -> payload.exact(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), value,
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), payload.shorted(), payload.lettered(),
          payload.numbered(), payload.longed(), payload.currencied(), payload.instanted(),
          payload.addressed()));

  /**
   * The property {@code currency}.
   */
  public static final Property<Collections, Optional<Currency>> currency = Property.of(
      "currency", 206964, payload -> payload.currency(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          value, payload.instant(), payload.address(), payload.texted(), payload.truthed(),
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code instant}.
   */
  public static final Property<Collections, Optional<Instant>> instant = Property.of(
      "instant", 107096, payload -> payload.instant(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), value, payload.address(), payload.texted(), payload.truthed(),
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code address}.
   */
  public static final Property<Collections, Optional<Address>> address = Property.of(
      "address", 55243, payload -> payload.address(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), value, payload.texted(), payload.truthed(),
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code texted}.
   */
  public static final Property<Collections, Map<String, String>> texted = Property.of(
      "texted", 152309, payload -> payload.texted(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), value, payload.truthed(),
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code truthed}.
   */
  public static final Property<Collections, Map<Boolean, Boolean>> truthed = Property.of(
      "truthed", 123608, payload -> payload.truthed(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(), value,
          payload.byted(), payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code byted}.
   */
  public static final Property<Collections, Map<Byte, Byte>> byted = Property.of(
      "byted", 151410, payload -> payload.byted(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), value, payload.shorted(), payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code shorted}.
   */
  public static final Property<Collections, Map<Short, Short>> shorted = Property.of(
      "shorted", 113148, payload -> payload.shorted(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), value, payload.lettered(), payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code lettered}.
   */
  public static final Property<Collections, Map<Character, Character>> lettered = Property.of(
      "lettered", 68472, payload -> payload.lettered(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), payload.shorted(), value, payload.numbered(),
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code numbered}.
   */
  public static final Property<Collections, Map<Integer, Float>> numbered = Property.of(
      "numbered", 118354, payload -> payload.numbered(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), payload.shorted(), payload.lettered(), value,
          payload.longed(), payload.currencied(), payload.instanted(), payload.addressed()));

  /**
   * The property {@code longed}.
   */
  public static final Property<Collections, Map<Long, Double>> longed = Property.of(
      "longed", 49231, payload -> payload.longed(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), payload.shorted(), payload.lettered(),
          payload.numbered(), value, payload.currencied(), payload.instanted(),
          payload.addressed()));

  /**
   * The property {@code currencied}.
   */
  public static final Property<Collections, Map<Currency, Currency>> currencied = Property.of(
      "currencied", 234923, payload -> payload.currencied(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), payload.shorted(), payload.lettered(),
          payload.numbered(), payload.longed(), value, payload.instanted(), payload.addressed()));

  /**
   * The property {@code instanted}.
   */
  public static final Property<Collections, Map<Currency, Instant>> instanted = Property.of(
      "instanted", 51388, payload -> payload.instanted(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), payload.shorted(), payload.lettered(),
          payload.numbered(), payload.longed(), payload.currencied(), value, payload.addressed()));

  /**
   * The property {@code addressed}.
   */
  public static final Property<Collections, Map<String, Address>> addressed = Property.of(
      "addressed", 123544, payload -> payload.addressed(),
      (payload, value) -> new Collections(payload.truths(), payload.bytes(), payload.shorts(),
          payload.letters(), payload.numbers(), payload.longs(), payload.floats(),
          payload.doubles(), payload.texts(), payload.currencies(), payload.instants(),
          payload.addresses(), payload.truth(), payload.tiny(), payload.letter(), payload.exact(),
          payload.currency(), payload.instant(), payload.address(), payload.texted(),
          payload.truthed(), payload.byted(), payload.shorted(), payload.lettered(),
          payload.numbered(), payload.longed(), payload.currencied(), payload.instanted(), value));

  /**
   * What sessions know of {@link Collections}.
   */
  public static final PayloadType<Collections> TYPE = PayloadType.of(
      "collections-1", Collections.class, new CollectionsCodec(),
      List.of(truths, bytes, shorts, letters, numbers, longs, floats, doubles, texts, currencies,
          instants, addresses, truth, tiny, letter, exact, currency, instant, address, texted,
          truthed, byted, shorted, lettered, numbered, longed, currencied, instanted, addressed),
      null, null);

  private Collections_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Collections empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
