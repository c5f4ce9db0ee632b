package good;

import dev.cloakroom.wire.BigNumbers;
import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.Times;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import good.other.Address;
import good.other.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class SetsCodec implements Codec<Sets> {
  private static final Field ADDRESSES = new Field("addresses", 41339);

  private static final Field DOUBLES = new Field("doubles", 72056);

  private static final Field EXACT = new Field("exact", 73494);

  private static final Field TEXTS = new Field("texts", 77051);

  private static final Field NUMBER = new Field("number", 82487);

  private static final Field LONGS = new Field("longs", 93718);

  private static final Field NUMBERED = new Field("numbered", 118354);

  private static final Field ADDRESSED = new Field("addressed", 123544);

  private static final Field SORTED_CURRENCIES = new Field("sortedCurrencies", 127195);

  private static final Field NUMBERS = new Field("numbers", 129954);

  private static final Field BIG = new Field("big", 140831);

  private static final Field CURRENCIES = new Field("currencies", 157369);

  private static final Field DATES = new Field("dates", 159736);

  private static final Field SORTED_TEXTS = new Field("sortedTexts", 160021);

  private static final Field ZONES = new Field("zones", 203910);

  private static final Field PRICES = new Field("prices", 232144);

  private static final Field ADDRESS_STREET = new Field("street", 73946);

  private static final Field ADDRESS_NUMBER = new Field("number", 82487);

  private static final Field ADDRESS_CURRENCY = new Field("currency", 206964);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.set(ADDRESSES, () -> SetsCodec.ADDRESS_SHAPE),
      MessageShape.set(DOUBLES),
      MessageShape.set(TEXTS),
      MessageShape.set(LONGS),
      MessageShape.map(NUMBERED),
      MessageShape.map(ADDRESSED, () -> SetsCodec.ADDRESS_SHAPE),
      MessageShape.set(SORTED_CURRENCIES),
      MessageShape.set(NUMBERS),
      MessageShape.set(CURRENCIES),
      MessageShape.set(DATES),
      MessageShape.set(SORTED_TEXTS),
      MessageShape.set(ZONES),
      MessageShape.set(PRICES));

  private static final MessageShape ADDRESS_SHAPE = MessageShape.of();

  @Override
  public void write(WireWriter out, Sets payload) {
    Set<Address> addresses = payload.addresses();
    if (addresses != null) {
      out.hashable(ADDRESSES, addresses);
      int mark = out.beginSet();
      for (Address element : addresses) {
        writeAddress(out, ADDRESSES, out.element(ADDRESSES, element));
      }
      out.endSet(mark);
    }
    Set<Double> doubles = payload.doubles();
    if (doubles != null) {
      int mark = out.beginSet();
      for (Double element : doubles) {
        out.float64(DOUBLES, out.element(DOUBLES, element));
      }
      out.endSet(mark);
    }
    OptionalDouble exact = payload.exact();
    if (exact != null && exact.isPresent()) {
      out.float64(EXACT, exact.getAsDouble());
    }
    Set<String> texts = payload.texts();
    if (texts != null) {
      int mark = out.beginSet();
      for (String element : texts) {
        out.string(TEXTS, element);
      }
      out.endSet(mark);
    }
    OptionalInt number = payload.number();
    if (number != null && number.isPresent()) {
      out.int32(NUMBER, number.getAsInt());
    }
    NavigableSet<Long> longs = payload.longs();
    if (longs != null) {
      out.naturalOrder(LONGS, longs.comparator());
      int mark = out.beginSet();
      for (Long element : longs) {
        out.int64(LONGS, out.element(LONGS, element));
      }
      out.endSet(mark);
    }
    NavigableMap<Integer, Currency> numbered = payload.numbered();
    if (numbered != null) {
      out.naturalOrder(NUMBERED, numbered.comparator());
      int mark = out.beginSet();
      for (Map.Entry<Integer, Currency> entry : numbered.entrySet()) {
        int entryMark = out.begin(NUMBERED);
        out.int32(Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.constant(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(NUMBERED, mark);
    }
    SortedMap<String, Address> addressed = payload.addressed();
    if (addressed != null) {
      out.naturalOrder(ADDRESSED, addressed.comparator());
      int mark = out.beginSet();
      for (Map.Entry<String, Address> entry : addressed.entrySet()) {
        int entryMark = out.begin(ADDRESSED);
        out.string(Field.KEY, entry.getKey());
        writeAddress(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(ADDRESSED, mark);
    }
    SortedSet<Currency> sortedCurrencies = payload.sortedCurrencies();
    if (sortedCurrencies != null) {
      out.naturalOrder(SORTED_CURRENCIES, sortedCurrencies.comparator());
      int mark = out.beginSet();
      for (Currency element : sortedCurrencies) {
        out.constant(SORTED_CURRENCIES, element);
      }
      out.endSet(mark);
    }
    Set<Integer> numbers = payload.numbers();
    if (numbers != null) {
      int mark = out.beginSet();
      for (Integer element : numbers) {
        out.int32(NUMBERS, out.element(NUMBERS, element));
      }
      out.endSet(mark);
    }
    OptionalLong big = payload.big();
    if (big != null && big.isPresent()) {
      out.int64(BIG, big.getAsLong());
    }
    Set<Currency> currencies = payload.currencies();
    if (currencies != null) {
      int mark = out.beginSet();
      for (Currency element : currencies) {
        out.constant(CURRENCIES, element);
      }
      out.endSet(mark);
    }
    NavigableSet<LocalDate> dates = payload.dates();
    if (dates != null) {
      out.naturalOrder(DATES, dates.comparator());
      int mark = out.beginSet();
      for (LocalDate element : dates) {
        Times.write(out, DATES, element);
      }
      out.endSet(mark);
    }
    SortedSet<String> sortedTexts = payload.sortedTexts();
    if (sortedTexts != null) {
      out.naturalOrder(SORTED_TEXTS, sortedTexts.comparator());
      int mark = out.beginSet();
      for (String element : sortedTexts) {
        out.string(SORTED_TEXTS, element);
      }
      out.endSet(mark);
    }
    Set<ZoneId> zones = payload.zones();
    if (zones != null) {
      out.hashable(ZONES, zones);
      int mark = out.beginSet();
      for (ZoneId element : zones) {
        Times.write(out, ZONES, element);
      }
      out.endSet(mark);
    }
    SortedSet<BigDecimal> prices = payload.prices();
    if (prices != null) {
      out.naturalOrder(PRICES, prices.comparator());
      int mark = out.beginSet();
      for (BigDecimal element : prices) {
        BigNumbers.write(out, PRICES, element);
      }
      out.endSet(mark);
    }
  }

  @Override
  public Sets read(WireReader in) {
    OptionalInt number = OptionalInt.empty();
    OptionalLong big = OptionalLong.empty();
    OptionalDouble exact = OptionalDouble.empty();
    Set<String> texts = new LinkedHashSet<>();
    Set<Integer> numbers = new LinkedHashSet<>();
    Set<Double> doubles = new LinkedHashSet<>();
    Set<Currency> currencies = new LinkedHashSet<>();
    Set<Address> addresses = new LinkedHashSet<>();
    Set<ZoneId> zones = new LinkedHashSet<>();
    SortedSet<String> sortedTexts = new TreeSet<>();
    SortedSet<Currency> sortedCurrencies = new TreeSet<>();
    SortedSet<BigDecimal> prices = new TreeSet<>();
    NavigableSet<Long> longs = new TreeSet<>();
    NavigableSet<LocalDate> dates = new TreeSet<>();
    SortedMap<String, Address> addressed = new TreeMap<>();
    NavigableMap<Integer, Currency> numbered = new TreeMap<>();
    while (in.next()) {
      switch (in.tag()) {
        case 41339 -> in.add(ADDRESSES, addresses, readAddress(in, ADDRESSES));
        case 72056 -> {
          int outer = in.beginFixed64s(DOUBLES);
          while (in.more()) {
            doubles.add(in.rawFloat64());
          }
          in.end(outer);
        }
        case 73494 -> exact = OptionalDouble.of(in.float64(EXACT));
        case 77051 -> texts.add(in.string(TEXTS));
        case 82487 -> number = OptionalInt.of(in.int32(NUMBER));
        case 93718 -> {
          int outer = in.beginVarints(LONGS);
          while (in.more()) {
            longs.add(in.rawInt64());
          }
          in.end(outer);
        }
        case 118354 -> {
          int key = 0;
          Currency value = null;
          int outer = in.begin(NUMBERED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.int32(Field.KEY);
              case 2 -> value = in.constant(Field.VALUE, Currency.class);
              default -> in.unknown();
            }
          }
          in.end(outer);
          numbered.put(key, in.required(NUMBERED, Field.VALUE, value));
        }
        case 123544 -> {
          String key = "";
          Address value = null;
          int outer = in.begin(ADDRESSED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = readAddress(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          addressed.put(key, in.required(ADDRESSED, Field.VALUE, value));
        }
        case 127195 -> sortedCurrencies.add(in.constant(SORTED_CURRENCIES, Currency.class));
        case 129954 -> {
          int outer = in.beginVarints(NUMBERS);
          while (in.more()) {
            numbers.add(in.rawInt32());
          }
          in.end(outer);
        }
        case 140831 -> big = OptionalLong.of(in.int64(BIG));
        case 157369 -> currencies.add(in.constant(CURRENCIES, Currency.class));
        case 159736 -> dates.add(Times.readLocalDate(in, DATES));
        case 160021 -> sortedTexts.add(in.string(SORTED_TEXTS));
        case 203910 -> in.add(ZONES, zones, Times.readZoneId(in, ZONES));
        case 232144 -> prices.add(BigNumbers.readDecimal(in, PRICES));
        default -> in.unknown();
      }
    }
    return new Sets(number, big, exact, texts, numbers, doubles, currencies, addresses, zones,
        sortedTexts, sortedCurrencies, prices, longs, dates, addressed, numbered);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeAddress(WireWriter out, Field field, Address value) {
    int message = out.begin(field);
    String street = value.street();
    if (street != null) {
      out.string(ADDRESS_STREET, street);
    }
    int number = value.number();
    if (number != 0) {
      out.int32(ADDRESS_NUMBER, number);
    }
    Optional<Currency> currency = value.currency();
    if (currency != null && currency.isPresent()) {
      out.constant(ADDRESS_CURRENCY, currency.get());
    }
    out.end(message);
  }

  private static Address readAddress(WireReader in, Field field) {
    String street = null;
    int number = 0;
    Optional<Currency> currency = Optional.empty();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 73946 -> street = in.string(ADDRESS_STREET);
        case 82487 -> number = in.int32(ADDRESS_NUMBER);
        case 206964 -> currency = Optional.of(in.constant(ADDRESS_CURRENCY, Currency.class));
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Address(street, number, currency);
  }
}
