package good;

import dev.cloakroom.wire.BigNumbers;
import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import good.other.Address;
import good.other.Currency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class ArraysCodec implements Codec<Arrays> {
  private static final Field BOXED = new Field("boxed", 7126);

  private static final Field LETTERS = new Field("letters", 7837);

  private static final Field ADDRESSES = new Field("addresses", 41339);

  private static final Field FLOATS = new Field("floats", 45737);

  private static final Field DOUBLES = new Field("doubles", 72056);

  private static final Field TEXTS = new Field("texts", 77051);

  private static final Field TRUTHS = new Field("truths", 78043);

  private static final Field INSIDE = new Field("inside", 86949);

  private static final Field LONGS = new Field("longs", 93718);

  private static final Field DIGESTS = new Field("digests", 101519);

  private static final Field NUMBERS = new Field("numbers", 129954);

  private static final Field TINY = new Field("tiny", 150299);

  private static final Field CURRENCIES = new Field("currencies", 157369);

  private static final Field SHORTS = new Field("shorts", 174935);

  private static final Field COLLECTION = new Field("collection", 181542);

  private static final Field NUMBERS_COUNT = new Field("numbersCount", 214206);

  private static final Field PRICES = new Field("prices", 232144);

  private static final Field ADDRESS_STREET = new Field("street", 73946);

  private static final Field ADDRESS_NUMBER = new Field("number", 82487);

  private static final Field ADDRESS_CURRENCY = new Field("currency", 206964);

  private static final Field INSIDE_TEXTS = new Field("texts", 77051);

  private static final Field INSIDE_NUMBERS = new Field("numbers", 129954);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.list(ADDRESSES, () -> ArraysCodec.ADDRESS_SHAPE),
      MessageShape.list(TEXTS),
      MessageShape.message(INSIDE, () -> ArraysCodec.INSIDE_SHAPE),
      MessageShape.list(DIGESTS),
      MessageShape.list(CURRENCIES),
      MessageShape.list(COLLECTION),
      MessageShape.list(PRICES));

  private static final MessageShape ADDRESS_SHAPE = MessageShape.of();

  private static final MessageShape INSIDE_SHAPE = MessageShape.of(
      MessageShape.list(INSIDE_TEXTS));

  @Override
  public void write(WireWriter out, Arrays payload) {
    Integer[] boxed = payload.boxed();
    if (boxed != null && boxed.length > 0) {
      int mark = out.begin(BOXED);
      for (Integer element : boxed) {
        out.rawInt32(out.packed(element));
      }
      out.end(mark);
    }
    char[] letters = payload.letters();
    if (letters != null && letters.length > 0) {
      int mark = out.begin(LETTERS);
      for (char element : letters) {
        out.rawInt32(element);
      }
      out.end(mark);
    }
    Address[] addresses = payload.addresses();
    if (addresses != null) {
      for (Address element : addresses) {
        writeAddress(out, ADDRESSES, out.element(ADDRESSES, element));
      }
    }
    float[] floats = payload.floats();
    if (floats != null && floats.length > 0) {
      int mark = out.begin(FLOATS);
      for (float element : floats) {
        out.rawFloat32(element);
      }
      out.end(mark);
    }
    double[] doubles = payload.doubles();
    if (doubles != null && doubles.length > 0) {
      int mark = out.begin(DOUBLES);
      for (double element : doubles) {
        out.rawFloat64(element);
      }
      out.end(mark);
    }
    String[] texts = payload.texts();
    if (texts != null) {
      for (String element : texts) {
        out.string(TEXTS, element);
      }
    }
    boolean[] truths = payload.truths();
    if (truths != null && truths.length > 0) {
      int mark = out.begin(TRUTHS);
      for (boolean element : truths) {
        out.rawBool(element);
      }
      out.end(mark);
    }
    Arrays.Inside inside = payload.inside();
    if (inside != null) {
      writeInside(out, INSIDE, inside);
    }
    long[] longs = payload.longs();
    if (longs != null && longs.length > 0) {
      int mark = out.begin(LONGS);
      for (long element : longs) {
        out.rawInt64(element);
      }
      out.end(mark);
    }
    byte[][] digests = payload.digests();
    if (digests != null) {
      for (byte[] element : digests) {
        out.bytes(DIGESTS, element);
      }
    }
    int[] numbers = payload.numbers();
    if (numbers != null && numbers.length > 0) {
      int mark = out.begin(NUMBERS);
      for (int element : numbers) {
        out.rawInt32(element);
      }
      out.end(mark);
    }
    Byte[] tiny = payload.tiny();
    if (tiny != null && tiny.length > 0) {
      int mark = out.begin(TINY);
      for (Byte element : tiny) {
        out.rawInt32(out.packed(element));
      }
      out.end(mark);
    }
    Currency[] currencies = payload.currencies();
    if (currencies != null) {
      for (Currency element : currencies) {
        out.constant(CURRENCIES, element);
      }
    }
    short[] shorts = payload.shorts();
    if (shorts != null && shorts.length > 0) {
      int mark = out.begin(SHORTS);
      for (short element : shorts) {
        out.rawInt32(element);
      }
      out.end(mark);
    }
    Collection<String> collection = payload.collection();
    if (collection != null) {
      for (String element : collection) {
        out.string(COLLECTION, element);
      }
    }
    int[] numbersCount = payload.numbersCount();
    if (numbersCount != null && numbersCount.length > 0) {
      int mark = out.begin(NUMBERS_COUNT);
      for (int element : numbersCount) {
        out.rawInt32(element);
      }
      out.end(mark);
    }
    BigDecimal[] prices = payload.prices();
    if (prices != null) {
      for (BigDecimal element : prices) {
        BigNumbers.write(out, PRICES, element);
      }
    }
  }

  @Override
  public Arrays read(WireReader in) {
    boolean[] truths = new boolean[0];
    int truthsCount = 0;
    short[] shorts = new short[0];
    int shortsCount = 0;
    char[] letters = new char[0];
    int lettersCount = 0;
    int[] numbers = new int[0];
    int numbersCount_ = 0;
    long[] longs = new long[0];
    int longsCount = 0;
    float[] floats = new float[0];
    int floatsCount = 0;
    double[] doubles = new double[0];
    int doublesCount = 0;
    List<Byte> tiny = new ArrayList<>();
    List<Integer> boxed = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<Currency> currencies = new ArrayList<>();
    List<Address> addresses = new ArrayList<>();
    List<BigDecimal> prices = new ArrayList<>();
    List<byte[]> digests = new ArrayList<>();
    int[] numbersCount = new int[0];
    int numbersCountCount = 0;
    Collection<String> collection = new ArrayList<>();
    Arrays.Inside inside = null;
    while (in.next()) {
      switch (in.tag()) {
        case 7126 -> {
          int outer = in.beginVarints(BOXED);
          while (in.more()) {
            boxed.add(in.rawInt32());
          }
          in.end(outer);
        }
        case 7837 -> {
          int outer = in.beginVarints(LETTERS);
          while (in.more()) {
            if (lettersCount == letters.length) {
              letters = java.util.Arrays.copyOf(letters, 2 * lettersCount + 8);
            }
            letters[lettersCount++] = in.rawChar16();
          }
          in.end(outer);
        }
        case 41339 -> addresses.add(readAddress(in, ADDRESSES));
        case 45737 -> {
          int outer = in.beginFixed32s(FLOATS);
          while (in.more()) {
            if (floatsCount == floats.length) {
              floats = java.util.Arrays.copyOf(floats, 2 * floatsCount + 8);
            }
            floats[floatsCount++] = in.rawFloat32();
          }
          in.end(outer);
        }
        case 72056 -> {
          int outer = in.beginFixed64s(DOUBLES);
          while (in.more()) {
            if (doublesCount == doubles.length) {
              doubles = java.util.Arrays.copyOf(doubles, 2 * doublesCount + 8);
            }
            doubles[doublesCount++] = in.rawFloat64();
          }
          in.end(outer);
        }
        case 77051 -> texts.add(in.string(TEXTS));
        case 78043 -> {
          int outer = in.beginVarints(TRUTHS);
          while (in.more()) {
            if (truthsCount == truths.length) {
              truths = java.util.Arrays.copyOf(truths, 2 * truthsCount + 8);
            }
            truths[truthsCount++] = in.rawBool();
          }
          in.end(outer);
        }
        case 86949 -> inside = readInside(in, INSIDE);
        case 93718 -> {
          int outer = in.beginVarints(LONGS);
          while (in.more()) {
            if (longsCount == longs.length) {
              longs = java.util.Arrays.copyOf(longs, 2 * longsCount + 8);
            }
            longs[longsCount++] = in.rawInt64();
          }
          in.end(outer);
        }
        case 101519 -> digests.add(in.bytes(DIGESTS));
        case 129954 -> {
          int outer = in.beginVarints(NUMBERS);
          while (in.more()) {
            if (numbersCount_ == numbers.length) {
              numbers = java.util.Arrays.copyOf(numbers, 2 * numbersCount_ + 8);
            }
            numbers[numbersCount_++] = in.rawInt32();
          }
          in.end(outer);
        }
        case 150299 -> {
          int outer = in.beginVarints(TINY);
          while (in.more()) {
            tiny.add(in.rawInt8());
          }
          in.end(outer);
        }
        case 157369 -> currencies.add(in.constant(CURRENCIES, Currency.class));
        case 174935 -> {
          int outer = in.beginVarints(SHORTS);
          while (in.more()) {
            if (shortsCount == shorts.length) {
              shorts = java.util.Arrays.copyOf(shorts, 2 * shortsCount + 8);
            }
            shorts[shortsCount++] = in.rawInt16();
          }
          in.end(outer);
        }
        case 181542 -> collection.add(in.string(COLLECTION));
        case 214206 -> {
          int outer = in.beginVarints(NUMBERS_COUNT);
          while (in.more()) {
            if (numbersCountCount == numbersCount.length) {
              numbersCount = java.util.Arrays.copyOf(numbersCount, 2 * numbersCountCount + 8);
            }
            numbersCount[numbersCountCount++] = in.rawInt32();
          }
          in.end(outer);
        }
        case 232144 -> prices.add(BigNumbers.readDecimal(in, PRICES));
        default -> in.unknown();
      }
    }
    return new Arrays(java.util.Arrays.copyOf(truths, truthsCount),
        java.util.Arrays.copyOf(shorts, shortsCount),
        java.util.Arrays.copyOf(letters, lettersCount),
        java.util.Arrays.copyOf(numbers, numbersCount_), java.util.Arrays.copyOf(longs, longsCount),
        java.util.Arrays.copyOf(floats, floatsCount),
        java.util.Arrays.copyOf(doubles, doublesCount), tiny.toArray(Byte[]::new),
        boxed.toArray(Integer[]::new), texts.toArray(String[]::new),
        currencies.toArray(Currency[]::new), addresses.toArray(Address[]::new),
        prices.toArray(BigDecimal[]::new), digests.toArray(byte[][]::new),
        java.util.Arrays.copyOf(numbersCount, numbersCountCount), collection, inside);
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

  private static void writeInside(WireWriter out, Field field, Arrays.Inside value) {
    int message = out.begin(field);
    String[] texts = value.texts();
    if (texts != null) {
      for (String element : texts) {
        out.string(INSIDE_TEXTS, element);
      }
    }
    int[] numbers = value.numbers();
    if (numbers != null && numbers.length > 0) {
      int mark = out.begin(INSIDE_NUMBERS);
      for (int element : numbers) {
        out.rawInt32(element);
      }
      out.end(mark);
    }
    out.end(message);
  }

  private static Arrays.Inside readInside(WireReader in, Field field) {
    int[] numbers = new int[0];
    int numbersCount = 0;
    List<String> texts = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 77051 -> texts.add(in.string(INSIDE_TEXTS));
        case 129954 -> {
          int outer = in.beginVarints(INSIDE_NUMBERS);
          while (in.more()) {
            if (numbersCount == numbers.length) {
              numbers = java.util.Arrays.copyOf(numbers, 2 * numbersCount + 8);
            }
            numbers[numbersCount++] = in.rawInt32();
          }
          in.end(outer);
        }
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Arrays.Inside(java.util.Arrays.copyOf(numbers, numbersCount),
        texts.toArray(String[]::new));
  }
}
