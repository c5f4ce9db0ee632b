package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import good.other.Address;
import good.other.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Sets}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class Sets_ {
  /**
   * The property {@code number}.
   */
  public static final Property<Sets, OptionalInt> number = Property.of(
      "number", 82487, payload -> payload.number(),
      (payload, value) -> new Sets(value, payload.big(), payload.exact(), payload.texts(),
          payload.numbers(), payload.doubles(), payload.currencies(), payload.addresses(),
          payload.zones(), payload.sortedTexts(), payload.sortedCurrencies(), payload.prices(),
          payload.longs(), payload.dates(), payload.addressed(), payload.numbered()));

  /**
   * The property {@code big}.
   */
  public static final Property<Sets, OptionalLong> big = Property.of(
      "big", 140831, payload -> payload.big(),
      (payload, value) -> new Sets(payload.number(), value, payload.exact(), payload.texts(),
          payload.numbers(), payload.doubles(), payload.currencies(), payload.addresses(),
          payload.zones(), payload.sortedTexts(), payload.sortedCurrencies(), payload.prices(),
          payload.longs(), payload.dates(), payload.addressed(), payload.numbered()));

  /**
   * The property {@code exact}.
   */
  public static final Property<Sets, OptionalDouble> exact = Property.of(
      "exact", 73494, payload -> payload.exact(),
      (payload, value) -> new Sets(payload.number(), payload.big(), value, payload.texts(),
          payload.numbers(), payload.doubles(), payload.currencies(), payload.addresses(),
          payload.zones(), payload.sortedTexts(), payload.sortedCurrencies(), payload.prices(),
          payload.longs(), payload.dates(), payload.addressed(), payload.numbered()));

  /**
   * The property {@code texts}.
   */
  public static final Property<Sets, Set<String>> texts = Property.of(
      "texts", 77051, payload -> payload.texts(),
      (payload, value) -> new Sets(payload.number(), payload.big(), payload.exact(), value,
          payload.numbers(), payload.doubles(), payload.currencies(), payload.addresses(),
          payload.zones(), payload.sortedTexts(), payload.sortedCurrencies(), payload.prices(),
          payload.longs(), payload.dates(), payload.addressed(), payload.numbered()));

  /**
   * The property {@code numbers}.
   */
  public static final Property<Sets, Set<Integer>> numbers = Property.of(
      "numbers", 129954, payload -> payload.numbers(),
      (payload, value) -> new Sets(payload.number(), payload.big(), payload.exact(),
          payload.texts(), value, payload.doubles(), payload.currencies(), payload.addresses(),
          payload.zones(), payload.sortedTexts(), payload.sortedCurrencies(), payload.prices(),
          payload.longs(), payload.dates(), payload.addressed(), payload.numbered()));

  /**
   * The property {@code doubles}.
   */
  public static final Property<Sets, Set<Double>> doubles = Property.of(
      "doubles", 72056, payload -> payload.doubles(),
      (payload, value) -> new Sets(payload.number(), payload.big(), payload.exact(),
          payload.texts(), payload.numbers(), value, payload.currencies(), payload.addresses(),
          payload.zones(), payload.sortedTexts(), payload.sortedCurrencies(), payload.prices(),
          payload.longs(), payload.dates(), payload.addressed(), payload.numbered()));

  /**
   * The property {@code currencies}.
   */
  public static final Property<Sets, Set<Currency>> currencies = Property.of(
      "currencies", 157369, payload -> payload.currencies(),
      (payload, value) -> new Sets(payload.number(), payload.big(), payload.exact(),
          payload.texts(), payload.numbers(), payload.doubles(), value, payload.addresses(),
          payload.zones(), payload.sortedTexts(), payload.sortedCurrencies(), payload.prices(),
          payload.longs(), payload.dates(), payload.addressed(), payload.numbered()));

  /**
   * The property {@code addresses}.
   */
  public static final Property<Sets, Set<Address>> addresses = Property.of(
      "addresses", 41339, payload -> payload.addresses(),
      (payload, value) -> new Sets(payload.number(), payload.big(), payload.exact(),
          payload.texts(), payload.numbers(), payload.doubles(), payload.currencies(), value,
          payload.zones(), payload.sortedTexts(), payload.sortedCurrencies(), payload.prices(),
          payload.longs(), payload.dates(), payload.addressed(), payload.numbered()));

  /**
   * The property {@code zones}.
   */
  public static final Property<Sets, Set<ZoneId>> zones = Property.of(
      "zones", 203910, payload -> payload.zones(),
      (payload, value) -> new Sets(payload.number(), payload.big(), payload.exact(),
          payload.texts(), payload.numbers(), payload.doubles(), payload.currencies(),
          payload.addresses(), value, payload.sortedTexts(), payload.sortedCurrencies(),
          payload.prices(), payload.longs(), payload.dates(), payload.addressed(),
          payload.numbered()));

  /**
   * The property {@code sortedTexts}.
   */
  public static final Property<Sets, SortedSet<String>> sortedTexts = Property.of(
      "sortedTexts", 160021, payload -> payload.sortedTexts(),
      (payload, value) -> new Sets(payload.number(), payload.big(), payload.exact(),
          payload.texts(), payload.numbers(), payload.doubles(), payload.currencies(),
          payload.addresses(), payload.zones(), value, payload.sortedCurrencies(), payload.prices(),
          payload.longs(), payload.dates(), payload.addressed(), payload.numbered()));

  /**
   * The property {@code sortedCurrencies}.
   */
  public static final Property<Sets, SortedSet<Currency>> sortedCurrencies = Property.of(
      "sortedCurrencies", 127195, payload -> payload.sortedCurrencies(),
      (payload, value) -> new Sets(payload.number(), payload.big(), payload.exact(),
          payload.texts(), payload.numbers(), payload.doubles(), payload.currencies(),
          payload.addresses(), payload.zones(), payload.sortedTexts(), value, payload.prices(),
          payload.longs(), payload.dates(), payload.addressed(), payload.numbered()));

  /**
   * The property {@code prices}.
   */
  public static final Property<Sets, SortedSet<BigDecimal>> prices = Property.of(
      "prices", 232144, payload -> payload.prices(),
      (payload, value) -> new Sets(payload.number(), payload.big(), payload.exact(),
          payload.texts(), payload.numbers(), payload.doubles(), payload.currencies(),
          payload.addresses(), payload.zones(), payload.sortedTexts(), payload.sortedCurrencies(),
          value, payload.longs(), payload.dates(), payload.addressed(), payload.numbered()));

  /**
   * The property {@code longs}.
   */
  public static final Property<Sets, NavigableSet<Long>> longs = Property.of(
      "longs", 93718, payload -> payload.longs(),
      (payload, value) -> new Sets(payload.number(), payload.big(), payload.exact(),
          payload.texts(), payload.numbers(), payload.doubles(), payload.currencies(),
          payload.addresses(), payload.zones(), payload.sortedTexts(), payload.sortedCurrencies(),
          payload.prices(), value, payload.dates(), payload.addressed(), payload.numbered()));

  /**
   * The property {@code dates}.
   */
  public static final Property<Sets, NavigableSet<LocalDate>> dates = Property.of(
      "dates", 159736, payload -> payload.dates(),
      (payload, value) -> new Sets(payload.number(), payload.big(), payload.exact(),
          payload.texts(), payload.numbers(), payload.doubles(), payload.currencies(),
          payload.addresses(), payload.zones(), payload.sortedTexts(), payload.sortedCurrencies(),
          payload.prices(), payload.longs(), value, payload.addressed(), payload.numbered()));

  /**
   * The property {@code addressed}.
   */
  public static final Property<Sets, SortedMap<String, Address>> addressed = Property.of(
      "addressed", 123544, payload -> payload.addressed(),
      (payload, value) -> new Sets(payload.number(), payload.big(), payload.exact(),
          payload.texts(), payload.numbers(), payload.doubles(), payload.currencies(),
          payload.addresses(), payload.zones(), payload.sortedTexts(), payload.sortedCurrencies(),
          payload.prices(), payload.longs(), payload.dates(), value, payload.numbered()));

  /**
   * The property {@code numbered}.
   */
  public static final Property<Sets, NavigableMap<Integer, Currency>> numbered = Property.of(
      "numbered", 118354, payload -> payload.numbered(),
      (payload, value) -> new Sets(payload.number(), payload.big(), payload.exact(),
          payload.texts(), payload.numbers(), payload.doubles(), payload.currencies(),
          payload.addresses(), payload.zones(), payload.sortedTexts(), payload.sortedCurrencies(),
          payload.prices(), payload.longs(), payload.dates(), payload.addressed(), value));

  /**
   * What sessions know of {@link Sets}.
   */
  public static final PayloadType<Sets> TYPE = PayloadType.of(
      "Sets", Sets.class, new SetsCodec(),
      List.of(number, big, exact, texts, numbers, doubles, currencies, addresses, zones,
          sortedTexts, sortedCurrencies, prices, longs, dates, addressed, numbered),
      null, null);

  private Sets_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Sets empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
