package dev.cloakroom.wire;

import static dev.cloakroom.wire.Encoded.ONE;
import static dev.cloakroom.wire.Encoded.assertRefused;
import static dev.cloakroom.wire.Encoded.assertUnwritable;
import static dev.cloakroom.wire.Encoded.read;
import static dev.cloakroom.wire.Encoded.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BigNumbersTest {
  private static final BigInteger LARGEST =
      BigInteger.ONE.shiftLeft(8 * BigNumbers.MAX_BYTES - 1).subtract(BigInteger.ONE);

  @ParameterizedTest
  @CsvSource({
    "0, 0a0100",
    "127, 0a017f",
    "128, 0a020080",
    "-1, 0a01ff",
    "-128, 0a0180",
    "18446744073709551616, 0a09010000000000000000"
  })
  void integerIsItsTwosComplement(BigInteger value, String bytes) {
    assertThat(written(out -> BigNumbers.write(out, ONE, value))).isEqualTo(bytes);
    assertThat(read(bytes, in -> BigNumbers.readInteger(in, ONE))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0a0100",
    "0.00, 0a0104",
    "1.0, 0a02020a",
    "1.00, 0a020464",
    "1.27, 0a02047f",
    "1.28, 0a03040080",
    "-1, 0a0200ff",
    "-1.28, 0a020480",
    "-1.29, 0a0304ff7f",
    "1E+2, 0a020301",
    "999999999999999999, 0a09000de0b6b3a763ffff",
    "9223372036854775807, 0a09007fffffffffffffff",
    "-9223372036854775808, 0a09008000000000000000",
    "9223372036854775808, 0a0a00008000000000000000"
  })
  void decimalKeepsItsScale(BigDecimal value, String bytes) {
    assertThat(written(out -> BigNumbers.write(out, ONE, value))).isEqualTo(bytes);
    assertThat(read(bytes, in -> BigNumbers.readDecimal(in, ONE))).isEqualTo(value);
  }

  @Test
  void numberWithoutBytesIsZero() {
    assertThat(read("0a00", in -> BigNumbers.readInteger(in, ONE))).isEqualTo(BigInteger.ZERO);
    assertThat(read("0a00", BigNumbersTest::decimal)).isEqualTo(BigDecimal.ZERO);
  }

  @Test
  void largestNumbersSurvive() {
    for (BigInteger integer : new BigInteger[] {LARGEST, LARGEST.not()}) {
      String bytes = written(out -> BigNumbers.write(out, ONE, integer));
      assertThat(read(bytes, in -> BigNumbers.readInteger(in, ONE))).isEqualTo(integer);
      for (int scale : new int[] {BigNumbers.MAX_SCALE, -BigNumbers.MAX_SCALE}) {
        BigDecimal decimal = new BigDecimal(integer, scale);
        String message = written(out -> BigNumbers.write(out, ONE, decimal));
        assertThat(read(message, in -> BigNumbers.readDecimal(in, ONE))).isEqualTo(decimal);
      }
    }
  }

  @Test
  void numberBeyondTheBoundsIsRefusedInWriting() {
    BigInteger tooLarge = LARGEST.add(BigInteger.ONE);
    assertUnwritable(out -> BigNumbers.write(out, ONE, tooLarge), "more than 4096 bytes");
    assertUnwritable(
        out -> BigNumbers.write(out, ONE, tooLarge.not().subtract(BigInteger.ONE)), "");
    assertUnwritable(
        out -> BigNumbers.write(out, ONE, new BigDecimal(BigInteger.ONE, 10_001)), "scale");
    assertUnwritable(
        out -> BigNumbers.write(out, ONE, new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)),
        "scale");
    assertUnwritable(out -> BigNumbers.write(out, ONE, (BigInteger) null), "null");
    assertUnwritable(out -> BigNumbers.write(out, ONE, (BigDecimal) null), "null");
  }

  @Test
  void hostileExponentIsRefusedInReading() {
    // The scales -2147483648, 2147483647, 10001, one beyond an int, and one without an end.
    assertRefused("0a06ffffffff0f01", BigNumbersTest::decimal, "scale is not within");
    assertRefused("0a05feffffff0f", BigNumbersTest::decimal, "scale is not within");
    assertRefused("0a03a29c01", BigNumbersTest::decimal, "scale is not within");
    assertRefused("0a06ffffffffff0f", BigNumbersTest::decimal, "scale is not within");
    assertRefused("0a01ff", BigNumbersTest::decimal, "in the middle of a value");
  }

  @Test
  void tooManyDigitsAreRefusedInReading() {
    assertRefused(
        "0a8120" + "01".repeat(4_097), in -> BigNumbers.readInteger(in, ONE), "more than 4096");
    assertRefused("0a8220" + "00" + "01".repeat(4_097), BigNumbersTest::decimal, "more than 4096");
  }

  private static BigDecimal decimal(WireReader in) {
    return BigNumbers.readDecimal(in, ONE);
  }
}
