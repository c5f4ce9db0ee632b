package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import good.other.Address;
import good.other.Currency;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Arrays}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class Arrays_ {
  /**
   * The property {@code truths}.
   */
  public static final Property<Arrays, boolean[]> truths = Property.of(
      "truths", 78043, payload -> payload.truths(),
      (payload, value) -> new Arrays(value, payload.shorts(), payload.letters(), payload.numbers(),
          payload.longs(), payload.floats(), payload.doubles(), payload.tiny(), payload.boxed(),
          payload.texts(), payload.currencies(), payload.addresses(), payload.prices(),
          payload.digests(), payload.numbersCount(), payload.collection(), payload.inside()));

  /**
   * The property {@code shorts}.
   */
  public static final Property<Arrays, short[]> shorts = Property.of(
      "shorts", 174935, payload -> payload.shorts(),
      (payload, value) -> new Arrays(payload.truths(), value, payload.letters(), payload.numbers(),
          payload.longs(), payload.floats(), payload.doubles(), payload.tiny(), payload.boxed(),
          payload.texts(), payload.currencies(), payload.addresses(), payload.prices(),
          payload.digests(), payload.numbersCount(), payload.collection(), payload.inside()));

  /**
   * The property {@code letters}.
   */
  public static final Property<Arrays, char[]> letters = Property.of(
      "letters", 7837, payload -> payload.letters(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), value, payload.numbers(),
          payload.longs(), payload.floats(), payload.doubles(), payload.tiny(), payload.boxed(),
          payload.texts(), payload.currencies(), payload.addresses(), payload.prices(),
          payload.digests(), payload.numbersCount(), payload.collection(), payload.inside()));

  /**
   * The property {@code numbers}.
   */
  public static final Property<Arrays, int[]> numbers = Property.of(
      "numbers", 129954, payload -> payload.numbers(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(), value,
          payload.longs(), payload.floats(), payload.doubles(), payload.tiny(), payload.boxed(),
          payload.texts(), payload.currencies(), payload.addresses(), payload.prices(),
          payload.digests(), payload.numbersCount(), payload.collection(), payload.inside()));

  /**
   * The property {@code longs}.
   */
  public static final Property<Arrays, long[]> longs = Property.of(
      "longs", 93718, payload -> payload.longs(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(),
          payload.numbers(), value, payload.floats(), payload.doubles(), payload.tiny(),
          payload.boxed(), payload.texts(), payload.currencies(), payload.addresses(),
          payload.prices(), payload.digests(), payload.numbersCount(), payload.collection(),
          payload.inside()));

  /**
   * The property {@code floats}.
   */
  public static final Property<Arrays, float[]> floats = Property.of(
      "floats", 45737, payload -> payload.floats(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(),
          payload.numbers(), payload.longs(), value, payload.doubles(), payload.tiny(),
          payload.boxed(), payload.texts(), payload.currencies(), payload.addresses(),
          payload.prices(), payload.digests(), payload.numbersCount(), payload.collection(),
          payload.inside()));

  /**
   * The property {@code doubles}.
   */
  public static final Property<Arrays, double[]> doubles = Property.of(
      "doubles", 72056, payload -> payload.doubles(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(),
          payload.numbers(), payload.longs(), payload.floats(), value, payload.tiny(),
          payload.boxed(), payload.texts(), payload.currencies(), payload.addresses(),
          payload.prices(), payload.digests(), payload.numbersCount(), payload.collection(),
          payload.inside()));

  /**
   * The property {@code tiny}.
   */
  public static final Property<Arrays, Byte[]> tiny = Property.of(
      "tiny", 150299, payload -> payload.tiny(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(),
          payload.numbers(), payload.longs(), payload.floats(), payload.doubles(), value,
          payload.boxed(), payload.texts(), payload.currencies(), payload.addresses(),
          payload.prices(), payload.digests(), payload.numbersCount(), payload.collection(),
          payload.inside()));

  /**
   * The property {@code boxed}.
   */
  public static final Property<Arrays, Integer[]> boxed = Property.of(
      "boxed", 7126, payload -> payload.boxed(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(),
          payload.numbers(), payload.longs(), payload.floats(), payload.doubles(), payload.tiny(),
          value, payload.texts(), payload.currencies(), payload.addresses(), payload.prices(),
          payload.digests(), payload.numbersCount(), payload.collection(), payload.inside()));

  /**
   * The property {@code texts}.
   */
  public static final Property<Arrays, String[]> texts = Property.of(
      "texts", 77051, payload -> payload.texts(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(),
          payload.numbers(), payload.longs(), payload.floats(), payload.doubles(), payload.tiny(),
          payload.boxed(), value, payload.currencies(), payload.addresses(), payload.prices(),
          payload.digests(), payload.numbersCount(), payload.collection(), payload.inside()));

  /**
   * The property {@code currencies}.
   */
  public static final Property<Arrays, Currency[]> currencies = Property.of(
      "currencies", 157369, payload -> payload.currencies(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(),
          payload.numbers(), payload.longs(), payload.floats(), payload.doubles(), payload.tiny(),
          payload.boxed(), payload.texts(), value, payload.addresses(), payload.prices(),
          payload.digests(), payload.numbersCount(), payload.collection(), payload.inside()));

  /**
   * The property {@code addresses}.
   */
  public static final Property<Arrays, Address[]> addresses = Property.of(
      "addresses", 41339, payload -> payload.addresses(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(),
          payload.numbers(), payload.longs(), payload.floats(), payload.doubles(), payload.tiny(),
          payload.boxed(), payload.texts(), payload.currencies(), value, payload.prices(),
          payload.digests(), payload.numbersCount(), payload.collection(), payload.inside()));

  /**
   * The property {@code prices}.
   */
  public static final Property<Arrays, BigDecimal[]> prices = Property.of(
      "prices", 232144, payload -> payload.prices(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(),
          payload.numbers(), payload.longs(), payload.floats(), payload.doubles(), payload.tiny(),
          payload.boxed(), payload.texts(), payload.currencies(), payload.addresses(), value,
          payload.digests(), payload.numbersCount(), payload.collection(), payload.inside()));

  /**
   * The property {@code digests}.
   */
  public static final Property<Arrays, byte[][]> digests = Property.of(
      "digests", 101519, payload -> payload.digests(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(),
          payload.numbers(), payload.longs(), payload.floats(), payload.doubles(), payload.tiny(),
          payload.boxed(), payload.texts(), payload.currencies(), payload.addresses(),
          payload.prices(), value, payload.numbersCount(), payload.collection(), payload.inside()));

  /**
   * The property {@code numbersCount}.
   */
  public static final Property<Arrays, int[]> numbersCount = Property.of(
      "numbersCount", 214206, payload -> payload.numbersCount(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(),
          payload.numbers(), payload.longs(), payload.floats(), payload.doubles(), payload.tiny(),
          payload.boxed(), payload.texts(), payload.currencies(), payload.addresses(),
          payload.prices(), payload.digests(), value, payload.collection(), payload.inside()));

  /**
   * The property {@code collection}.
   */
  public static final Property<Arrays, Collection<String>> collection = Property.of(
      "collection", 181542, payload -> payload.collection(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(),
          payload.numbers(), payload.longs(), payload.floats(), payload.doubles(), payload.tiny(),
          payload.boxed(), payload.texts(), payload.currencies(), payload.addresses(),
          payload.prices(), payload.digests(), payload.numbersCount(), value, payload.inside()));

  /**
   * The property {@code inside}.
   */
  public static final Property<Arrays, Arrays.Inside> inside = Property.of(
      "inside", 86949, payload -> payload.inside(),
      (payload, value) -> new Arrays(payload.truths(), payload.shorts(), payload.letters(),
          payload.numbers(), payload.longs(), payload.floats(), payload.doubles(), payload.tiny(),
          payload.boxed(), payload.texts(), payload.currencies(), payload.addresses(),
          payload.prices(), payload.digests(), payload.numbersCount(), payload.collection(),
          value));

  /**
   * What sessions know of {@link Arrays}.
   */
  public static final PayloadType<Arrays> TYPE = PayloadType.of(
      "Arrays", Arrays.class, new ArraysCodec(),
      List.of(truths, shorts, letters, numbers, longs, floats, doubles, tiny, boxed, texts,
          currencies, addresses, prices, digests, numbersCount, collection, inside),
      null, null);

  private Arrays_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Arrays empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
