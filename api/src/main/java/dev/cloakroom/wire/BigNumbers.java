package dev.cloakroom.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of any size: an integer is the bytes of its two's complement, the most significant first,
 * and a decimal is a message of its scale and its unscaled value, so that 1.0 stays different from
 * 1.00.
 *
 * <p>They are bounded in writing and in reading, because a few hostile bytes like those of
 * 1E+2147483647 could otherwise cost gigabytes as soon as somebody adds 1.
 */
public final class BigNumbers {
  /** How many bytes an integer, or the digits of a decimal, may have: about 9,800 digits. */
  public static final int MAX_BYTES = 4_096;

  /** How far a decimal's scale may be from zero. */
  public static final int MAX_SCALE = 10_000;

  private static final Field SCALE = new Field("scale", 1);
  private static final Field UNSCALED = new Field("unscaled", 2);

  private BigNumbers() {}

  /**
   * Writes an integer.
   *
   * @throws WireException if it is null, or has more than {@link #MAX_BYTES}
   */
  public static void write(WireWriter out, Field field, @Nullable BigInteger value) {
    BigInteger integer = out.element(field, value);
    if (integer.bitLength() / Byte.SIZE + 1 > MAX_BYTES) {
      throw out.refused(field, "has more than " + MAX_BYTES + " bytes of digits");
    }
    out.bytes(field, integer.toByteArray());
  }

  /** Reads an integer; no bytes are zero. */
  public static BigInteger readInteger(WireReader in, Field field) {
    byte[] bytes = in.bytes(field);
    if (bytes.length > MAX_BYTES) {
      throw in.refused(field, "a number has more than " + MAX_BYTES + " bytes of digits");
    }
    return bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes);
  }

  /**
   * Writes a decimal.
   *
   * @throws WireException if it is null, its digits have more than {@link #MAX_BYTES}, or its scale
   *     is farther from zero than {@link #MAX_SCALE}
   */
  public static void write(WireWriter out, Field field, @Nullable BigDecimal value) {
    BigDecimal decimal = out.element(field, value);
    int scale = decimal.scale();
    if (!isAllowed(scale)) {
      throw out.refused(field, "has a scale that is not within ±" + MAX_SCALE);
    }
    int mark = out.begin(field);
    if (scale != 0) {
      out.sint32(SCALE, scale);
    }
    if (decimal.signum() != 0) {
      write(out, UNSCALED, decimal.unscaledValue());
    }
    out.end(mark);
  }

  /** Reads a decimal. */
  public static BigDecimal readDecimal(WireReader in, Field field) {
    int scale = 0;
    BigInteger unscaled = BigInteger.ZERO;
    int outer = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> scale = in.sint32(field);
        case 2 -> unscaled = readInteger(in, field);
        default -> in.unknown();
      }
    }
    in.end(outer);
    if (!isAllowed(scale)) {
      throw in.refused(field, "a scale is not within ±" + MAX_SCALE);
    }
    return new BigDecimal(unscaled, scale);
  }

  private static boolean isAllowed(int scale) {
    return scale >= -MAX_SCALE && scale <= MAX_SCALE;
  }
}
