package dev.cloakroom.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of any size: an integer is the bytes of its two's complement, the most significant first,
 * and a decimal is its scale, a zigzag varint, before its unscaled value, so that 1.0 stays
 * different from 1.00.
 *
 * <p>They are bounded in writing and in reading, because a few hostile bytes like those of
 * 1E+2147483647 could otherwise cost gigabytes as soon as somebody adds 1.
 */
public final class BigNumbers {
  /** How many bytes an integer, or the digits of a decimal, may have: about 9,800 digits. */
  public static final int MAX_BYTES = 4_096;

  /** How far a decimal's scale may be from zero. */
  public static final int MAX_SCALE = 10_000;

  private static final int DIGITS_OF_A_LONG = 18;

  private BigNumbers() {}

  /**
   * Writes an integer.
   *
   * @throws WireException if it is null, or has more than {@link #MAX_BYTES}
   */
  public static void write(WireWriter out, Field field, @Nullable BigInteger value) {
    BigInteger integer = out.element(field, value);
    out.bytes(field, digits(out, field, integer));
  }

  /** Reads an integer; no bytes are zero. */
  public static BigInteger readInteger(WireReader in, Field field) {
    byte[] bytes = in.bytes(field);
    return bytes.length == 0 ? BigInteger.ZERO : large(in, field, bytes);
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
    if (decimal.precision() <= DIGITS_OF_A_LONG) {
      // The unscaled value, without the BigInteger that unscaledValue() would make.
      out.decimal(field, scale, decimal.scaleByPowerOfTen(scale).longValue());
    } else {
      out.decimal(field, scale, digits(out, field, decimal.unscaledValue()));
    }
  }

  private static byte[] digits(WireWriter out, Field field, BigInteger integer) {
    if (integer.bitLength() / Byte.SIZE + 1 > MAX_BYTES) {
      throw out.refused(field, "has more than " + MAX_BYTES + " bytes of digits");
    }
    return integer.toByteArray();
  }

  /** Reads a decimal; no bytes are zero. */
  public static BigDecimal readDecimal(WireReader in, Field field) {
    int outer = in.beginBytes(field);
    long scale = in.more() ? ZigZag.decode(in.varint(field)) : 0;
    if (!isAllowed(scale)) {
      throw in.refused(field, "a scale is not within ±" + MAX_SCALE);
    }
    int count = in.limit() - in.position();
    BigDecimal decimal =
        count <= Long.BYTES
            ? BigDecimal.valueOf(in.bigEndian(count), (int) scale)
            : new BigDecimal(large(in, field, in.rest()), (int) scale);
    in.limitTo(outer);
    return decimal;
  }

  private static BigInteger large(WireReader in, Field field, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw in.refused(field, "a number has more than " + MAX_BYTES + " bytes of digits");
    }
    return new BigInteger(bytes);
  }

  private static boolean isAllowed(long scale) {
    return scale >= -MAX_SCALE && scale <= MAX_SCALE;
  }
}
