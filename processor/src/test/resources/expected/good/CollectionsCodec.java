package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import good.other.Address;
import good.other.Currency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class CollectionsCodec implements Codec<Collections> {
  private static final Field LETTERS = new Field("letters", 7837);

  private static final Field BYTES = new Field("bytes", 27199);

  private static final Field ADDRESSES = new Field("addresses", 41339);

  private static final Field FLOATS = new Field("floats", 45737);

  private static final Field LONGED = new Field("longed", 49231);

  private static final Field INSTANTED = new Field("instanted", 51388);

  private static final Field ADDRESS = new Field("address", 55243);

  private static final Field LETTERED = new Field("lettered", 68472);

  private static final Field DOUBLES = new Field("doubles", 72056);

  private static final Field EXACT = new Field("exact", 73494);

  private static final Field TEXTS = new Field("texts", 77051);

  private static final Field TRUTHS = new Field("truths", 78043);

  private static final Field LONGS = new Field("longs", 93718);

  private static final Field INSTANT = new Field("instant", 107096);

  private static final Field SHORTED = new Field("shorted", 113148);

  private static final Field NUMBERED = new Field("numbered", 118354);

  private static final Field ADDRESSED = new Field("addressed", 123544);

  private static final Field TRUTHED = new Field("truthed", 123608);

  private static final Field NUMBERS = new Field("numbers", 129954);

  private static final Field INSTANTS = new Field("instants", 144867);

  private static final Field TINY = new Field("tiny", 150299);

  private static final Field BYTED = new Field("byted", 151410);

  private static final Field TEXTED = new Field("texted", 152309);

  private static final Field CURRENCIES = new Field("currencies", 157369);

  private static final Field SHORTS = new Field("shorts", 174935);

  private static final Field CURRENCY = new Field("currency", 206964);

  private static final Field LETTER = new Field("letter", 219967);

  private static final Field CURRENCIED = new Field("currencied", 234923);

  private static final Field TRUTH = new Field("truth", 243549);

  private static final Field ADDRESS_STREET = new Field("street", 73946);

  private static final Field ADDRESS_NUMBER = new Field("number", 82487);

  private static final Field ADDRESS_CURRENCY = new Field("currency", 206964);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.list(ADDRESSES, () -> CollectionsCodec.ADDRESS_SHAPE),
      MessageShape.map(LONGED),
      MessageShape.map(INSTANTED),
      MessageShape.message(ADDRESS, () -> CollectionsCodec.ADDRESS_SHAPE),
      MessageShape.map(LETTERED),
      MessageShape.list(TEXTS),
      MessageShape.map(SHORTED),
      MessageShape.map(NUMBERED),
      MessageShape.map(ADDRESSED, () -> CollectionsCodec.ADDRESS_SHAPE),
      MessageShape.map(TRUTHED),
      MessageShape.list(INSTANTS),
      MessageShape.map(BYTED),
      MessageShape.map(TEXTED),
      MessageShape.list(CURRENCIES),
      MessageShape.map(CURRENCIED));

  private static final MessageShape ADDRESS_SHAPE = MessageShape.of();

  @Override
  public void write(WireWriter out, Collections payload) {
    List<Character> letters = payload.letters();
    if (letters != null && !letters.isEmpty()) {
      int mark = out.begin(LETTERS);
      for (Character element : letters) {
        out.rawInt32(out.packed(element));
      }
      out.end(mark);
    }
    List<Byte> bytes = payload.bytes();
    if (bytes != null && !bytes.isEmpty()) {
      int mark = out.begin(BYTES);
      for (Byte element : bytes) {
        out.rawInt32(out.packed(element));
      }
      out.end(mark);
    }
    List<Address> addresses = payload.addresses();
    if (addresses != null) {
      for (Address element : addresses) {
        writeAddress(out, ADDRESSES, out.element(ADDRESSES, element));
      }
    }
    List<Float> floats = payload.floats();
    if (floats != null && !floats.isEmpty()) {
      int mark = out.begin(FLOATS);
      for (Float element : floats) {
        out.rawFloat32(out.packed(element));
      }
      out.end(mark);
    }
    Map<Long, Double> longed = payload.longed();
    if (longed != null) {
      int mark = out.beginSet();
      for (Map.Entry<Long, Double> entry : longed.entrySet()) {
        int entryMark = out.begin(LONGED);
        out.int64(Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.float64(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(LONGED, mark);
    }
    Map<Currency, Instant> instanted = payload.instanted();
    if (instanted != null) {
      int mark = out.beginSet();
      for (Map.Entry<Currency, Instant> entry : instanted.entrySet()) {
        int entryMark = out.begin(INSTANTED);
        out.constant(Field.KEY, entry.getKey());
        out.instant(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(INSTANTED, mark);
    }
    Optional<Address> address = payload.address();
    if (address != null && address.isPresent()) {
      writeAddress(out, ADDRESS, address.get());
    }
    Map<Character, Character> lettered = payload.lettered();
    if (lettered != null) {
      int mark = out.beginSet();
      for (Map.Entry<Character, Character> entry : lettered.entrySet()) {
        int entryMark = out.begin(LETTERED);
        out.int32(Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.int32(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(LETTERED, mark);
    }
    List<Double> doubles = payload.doubles();
    if (doubles != null && !doubles.isEmpty()) {
      int mark = out.begin(DOUBLES);
      for (Double element : doubles) {
        out.rawFloat64(out.packed(element));
      }
      out.end(mark);
    }
    Optional<Double> exact = payload.exact();
    if (exact != null && exact.isPresent()) {
      out.float64(EXACT, exact.get());
    }
    List<String> texts = payload.texts();
    if (texts != null) {
      for (String element : texts) {
        out.string(TEXTS, element);
      }
    }
    List<Boolean> truths = payload.truths();
    if (truths != null && !truths.isEmpty()) {
      int mark = out.begin(TRUTHS);
      for (Boolean element : truths) {
        out.rawBool(out.packed(element));
      }
      out.end(mark);
    }
    List<Long> longs = payload.longs();
    if (longs != null && !longs.isEmpty()) {
      int mark = out.begin(LONGS);
      for (Long element : longs) {
        out.rawInt64(out.packed(element));
      }
      out.end(mark);
    }
    Optional<Instant> instant = payload.instant();
    if (instant != null && instant.isPresent()) {
      out.instant(INSTANT, instant.get());
    }
    Map<Short, Short> shorted = payload.shorted();
    if (shorted != null) {
      int mark = out.beginSet();
      for (Map.Entry<Short, Short> entry : shorted.entrySet()) {
        int entryMark = out.begin(SHORTED);
        out.int32(Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.int32(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(SHORTED, mark);
    }
    Map<Integer, Float> numbered = payload.numbered();
    if (numbered != null) {
      int mark = out.beginSet();
      for (Map.Entry<Integer, Float> entry : numbered.entrySet()) {
        int entryMark = out.begin(NUMBERED);
        out.int32(Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.float32(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(NUMBERED, mark);
    }
    Map<String, Address> addressed = payload.addressed();
    if (addressed != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, Address> entry : addressed.entrySet()) {
        int entryMark = out.begin(ADDRESSED);
        out.string(Field.KEY, entry.getKey());
        writeAddress(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(ADDRESSED, mark);
    }
    Map<Boolean, Boolean> truthed = payload.truthed();
    if (truthed != null) {
      int mark = out.beginSet();
      for (Map.Entry<Boolean, Boolean> entry : truthed.entrySet()) {
        int entryMark = out.begin(TRUTHED);
        out.bool(Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.bool(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(TRUTHED, mark);
    }
    List<Integer> numbers = payload.numbers();
    if (numbers != null && !numbers.isEmpty()) {
      int mark = out.begin(NUMBERS);
      for (Integer element : numbers) {
        out.rawInt32(out.packed(element));
      }
      out.end(mark);
    }
    List<Instant> instants = payload.instants();
    if (instants != null) {
      for (Instant element : instants) {
        out.instant(INSTANTS, element);
      }
    }
    Optional<Byte> tiny = payload.tiny();
    if (tiny != null && tiny.isPresent()) {
      out.int32(TINY, tiny.get());
    }
    Map<Byte, Byte> byted = payload.byted();
    if (byted != null) {
      int mark = out.beginSet();
      for (Map.Entry<Byte, Byte> entry : byted.entrySet()) {
        int entryMark = out.begin(BYTED);
        out.int32(Field.KEY, out.element(Field.KEY, entry.getKey()));
        out.int32(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(BYTED, mark);
    }
    Map<String, String> texted = payload.texted();
    if (texted != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, String> entry : texted.entrySet()) {
        int entryMark = out.begin(TEXTED);
        out.string(Field.KEY, entry.getKey());
        out.string(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(TEXTED, mark);
    }
    List<Currency> currencies = payload.currencies();
    if (currencies != null) {
      for (Currency element : currencies) {
        out.constant(CURRENCIES, element);
      }
    }
    List<Short> shorts = payload.shorts();
    if (shorts != null && !shorts.isEmpty()) {
      int mark = out.begin(SHORTS);
      for (Short element : shorts) {
        out.rawInt32(out.packed(element));
      }
      out.end(mark);
    }
    Optional<Currency> currency = payload.currency();
    if (currency != null && currency.isPresent()) {
      out.constant(CURRENCY, currency.get());
    }
    Optional<Character> letter = payload.letter();
    if (letter != null && letter.isPresent()) {
      out.int32(LETTER, letter.get());
    }
    Map<Currency, Currency> currencied = payload.currencied();
    if (currencied != null) {
      int mark = out.beginSet();
      for (Map.Entry<Currency, Currency> entry : currencied.entrySet()) {
        int entryMark = out.begin(CURRENCIED);
        out.constant(Field.KEY, entry.getKey());
        out.constant(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(CURRENCIED, mark);
    }
    Optional<Boolean> truth = payload.truth();
    if (truth != null && truth.isPresent()) {
      out.bool(TRUTH, truth.get());
    }
  }

  @Override
  public Collections read(WireReader in) {
    List<Boolean> truths = new ArrayList<>();
    List<Byte> bytes = new ArrayList<>();
    List<Short> shorts = new ArrayList<>();
    List<Character> letters = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<Long> longs = new ArrayList<>();
    List<Float> floats = new ArrayList<>();
    List<Double> doubles = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<Currency> currencies = new ArrayList<>();
    List<Instant> instants = new ArrayList<>();
    List<Address> addresses = new ArrayList<>();
    Optional<Boolean> truth = Optional.empty();
    Optional<Byte> tiny = Optional.empty();
    Optional<Character> letter = Optional.empty();
    Optional<Double> exact = Optional.empty();
    Optional<Currency> currency = Optional.empty();
    Optional<Instant> instant = Optional.empty();
    Optional<Address> address = Optional.empty();
    Map<String, String> texted = new LinkedHashMap<>();
    Map<Boolean, Boolean> truthed = new LinkedHashMap<>();
    Map<Byte, Byte> byted = new LinkedHashMap<>();
    Map<Short, Short> shorted = new LinkedHashMap<>();
    Map<Character, Character> lettered = new LinkedHashMap<>();
    Map<Integer, Float> numbered = new LinkedHashMap<>();
    Map<Long, Double> longed = new LinkedHashMap<>();
    Map<Currency, Currency> currencied = new LinkedHashMap<>();
    Map<Currency, Instant> instanted = new LinkedHashMap<>();
    Map<String, Address> addressed = new LinkedHashMap<>();
    while (in.next()) {
      switch (in.tag()) {
        case 7837 -> {
          int outer = in.beginVarints(LETTERS);
          while (in.more()) {
            letters.add(in.rawChar16());
          }
          in.end(outer);
        }
        case 27199 -> {
          int outer = in.beginVarints(BYTES);
          while (in.more()) {
            bytes.add(in.rawInt8());
          }
          in.end(outer);
        }
        case 41339 -> addresses.add(readAddress(in, ADDRESSES));
        case 45737 -> {
          int outer = in.beginFixed32s(FLOATS);
          while (in.more()) {
            floats.add(in.rawFloat32());
          }
          in.end(outer);
        }
        case 49231 -> {
          long key = 0;
          double value = 0;
          int outer = in.begin(LONGED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.int64(Field.KEY);
              case 2 -> value = in.float64(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          longed.put(key, value);
        }
        case 51388 -> {
          Currency key = null;
          Instant value = null;
          int outer = in.begin(INSTANTED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.constant(Field.KEY, Currency.class);
              case 2 -> value = in.instant(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          instanted.put(in.required(INSTANTED, Field.KEY, key), in.required(INSTANTED, Field.VALUE, value));
        }
        case 55243 -> address = Optional.of(readAddress(in, ADDRESS));
        case 68472 -> {
          char key = 0;
          char value = 0;
          int outer = in.begin(LETTERED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.char16(Field.KEY);
              case 2 -> value = in.char16(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          lettered.put(key, value);
        }
        case 72056 -> {
          int outer = in.beginFixed64s(DOUBLES);
          while (in.more()) {
            doubles.add(in.rawFloat64());
          }
          in.end(outer);
        }
        case 73494 -> exact = Optional.of(in.float64(EXACT));
        case 77051 -> texts.add(in.string(TEXTS));
        case 78043 -> {
          int outer = in.beginVarints(TRUTHS);
          while (in.more()) {
            truths.add(in.rawBool());
          }
          in.end(outer);
        }
        case 93718 -> {
          int outer = in.beginVarints(LONGS);
          while (in.more()) {
            longs.add(in.rawInt64());
          }
          in.end(outer);
        }
        case 107096 -> instant = Optional.of(in.instant(INSTANT));
        case 113148 -> {
          short key = 0;
          short value = 0;
          int outer = in.begin(SHORTED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.int16(Field.KEY);
              case 2 -> value = in.int16(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          shorted.put(key, value);
        }
        case 118354 -> {
          int key = 0;
          float value = 0;
          int outer = in.begin(NUMBERED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.int32(Field.KEY);
              case 2 -> value = in.float32(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          numbered.put(key, value);
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
        case 123608 -> {
          boolean key = false;
          boolean value = false;
          int outer = in.begin(TRUTHED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.bool(Field.KEY);
              case 2 -> value = in.bool(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          truthed.put(key, value);
        }
        case 129954 -> {
          int outer = in.beginVarints(NUMBERS);
          while (in.more()) {
            numbers.add(in.rawInt32());
          }
          in.end(outer);
        }
        case 144867 -> instants.add(in.instant(INSTANTS));
        case 150299 -> tiny = Optional.of(in.int8(TINY));
        case 151410 -> {
          byte key = 0;
          byte value = 0;
          int outer = in.begin(BYTED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.int8(Field.KEY);
              case 2 -> value = in.int8(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          byted.put(key, value);
        }
        case 152309 -> {
          String key = "";
          String value = "";
          int outer = in.begin(TEXTED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = in.string(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          texted.put(key, value);
        }
        case 157369 -> currencies.add(in.constant(CURRENCIES, Currency.class));
        case 174935 -> {
          int outer = in.beginVarints(SHORTS);
          while (in.more()) {
            shorts.add(in.rawInt16());
          }
          in.end(outer);
        }
        case 206964 -> currency = Optional.of(in.constant(CURRENCY, Currency.class));
        case 219967 -> letter = Optional.of(in.char16(LETTER));
        case 234923 -> {
          Currency key = null;
          Currency value = null;
          int outer = in.begin(CURRENCIED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.constant(Field.KEY, Currency.class);
              case 2 -> value = in.constant(Field.VALUE, Currency.class);
              default -> in.unknown();
            }
          }
          in.end(outer);
          currencied.put(in.required(CURRENCIED, Field.KEY, key), in.required(CURRENCIED, Field.VALUE, value));
        }
        case 243549 -> truth = Optional.of(in.bool(TRUTH));
        default -> in.unknown();
      }
    }
    return new Collections(truths, bytes, shorts, letters, numbers, longs, floats, doubles, texts,
        currencies, instants, addresses, truth, tiny, letter, exact, currency, instant, address,
        texted, truthed, byted, shorted, lettered, numbered, longed, currencied, instanted,
        addressed);
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
