package good;

import dev.cloakroom.SessionPayload;
import good.other.Address;
import good.other.Currency;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Equal if what is in the arrays is; and it has the name of the class that generated code grows arrays with. */
@SessionPayload
public record Arrays(
    boolean[] truths,
    short[] shorts,
    char[] letters,
    int[] numbers,
    long[] longs,
    float[] floats,
    double[] doubles,
    Byte[] tiny,
    Integer[] boxed,
    String[] texts,
    Currency[] currencies,
    Address[] addresses,
    BigDecimal[] prices,
    byte[][] digests,
    int[] numbersCount,
    Collection<String> collection,
    Inside inside) {

  public record Inside(int[] numbers, String... texts) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Inside inside
          && java.util.Arrays.equals(numbers, inside.numbers)
          && java.util.Arrays.equals(texts, inside.texts);
    }

    @Override
    public int hashCode() {
      return java.util.Arrays.hashCode(numbers);
    }
  }

  static List<Arrays> samples() {
    int[] many = new int[1_000];
    java.util.Arrays.setAll(many, i -> i * i);
    return List.of(
        new Arrays(
            new boolean[] {true, false}, new short[] {Short.MIN_VALUE, 0}, new char[] {'x', '\0'}, many,
            new long[] {Long.MIN_VALUE, 0}, new float[] {Float.NaN, -0f}, new double[] {-0.0, 0.0, Double.NaN},
            new Byte[] {-1}, new Integer[] {0, Integer.MIN_VALUE}, new String[] {"", "é"}, Currency.values(),
            new Address[] {new Address("Main St", 7, Optional.of(Currency.EUR))},
            new BigDecimal[] {new BigDecimal("1.00")}, new byte[][] {{}, {1, 2}}, new int[] {1}, List.of("b", "a"),
            new Inside(new int[] {3}, "x")),
        new Arrays(
            new boolean[0], new short[0], new char[0], new int[0], new long[0], new float[0], new double[0],
            new Byte[0], new Integer[0], new String[0], new Currency[0], new Address[0], new BigDecimal[0],
            new byte[0][], new int[0], List.of(), null));
  }

  private Object[] content() {
    return new Object[] {
      truths, shorts, letters, numbers, longs, floats, doubles, tiny, boxed, texts, currencies, addresses, prices,
      digests, numbersCount, collection, inside
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Arrays arrays && java.util.Arrays.deepEquals(content(), arrays.content());
  }

  @Override
  public int hashCode() {
    return java.util.Arrays.deepHashCode(content());
  }
}
