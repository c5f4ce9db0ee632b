package dev.cloakroom.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes are those of the Protocol Buffers encoding, written out by hand here. */
class WireWriterTest {
  private static final int LIMIT = 1 << 20;
  private static final Field ONE = new Field("one", 1);
  private static final Field TWO = new Field("two", 2);

  @ParameterizedTest
  @CsvSource({
    "1, 0801",
    "15, 7801",
    "16, 800101",
    "2047, f87f01",
    "2048, 80800101",
    "262143, f8ff7f01",
    "262144, 8080800101",
    "536870911, f8ffffff0f01"
  })
  void keyTakesAsManyBytesAsItsNumberNeeds(int tag, String bytes) {
    assertThat(hex(out -> out.bool(new Field("p", tag), true))).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0800",
    "1, 0801",
    "127, 087f",
    "128, 088001",
    "2147483647, 08ffffffff07",
    "-1, 08ffffffffffffffffff01",
    "-2147483648, 0880808080f8ffffffff01"
  })
  void int32IsAVarintWithItsSignExtended(int value, String bytes) {
    assertThat(hex(out -> out.int32(ONE, value))).isEqualTo(bytes);
  }

  @Test
  void extremesOfInt64TakeTenAndNineBytes() {
    assertThat(hex(out -> out.int64(ONE, Long.MIN_VALUE))).isEqualTo("0880808080808080808001");
    assertThat(hex(out -> out.int64(ONE, Long.MAX_VALUE))).isEqualTo("08ffffffffffffffff7f");
  }

  @Test
  void numberOfEachLengthIsReadBack() {
    for (int bits = 0; bits < Long.SIZE; bits++) {
      for (long value : new long[] {(1L << bits) - 1, 1L << bits, (1L << bits) + 1, -1L << bits}) {
        String hex = hex(out -> out.int64(ONE, value));
        WireReader in = new WireReader(HexFormat.of().parseHex(hex));

        assertThat(in.next()).isTrue();
        assertThat(in.int64(ONE)).isEqualTo(value);
        assertThat(in.next()).isFalse();
        int groups = (Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(value)) + 6) / 7;
        assertThat(hex).hasSize(2 * (1 + groups));
      }
    }
  }

  @Test
  void floatsAreLittleEndian() {
    assertThat(hex(out -> out.float32(ONE, 1.0f))).isEqualTo("0d0000803f");
    assertThat(hex(out -> out.float32(ONE, -0.0f))).isEqualTo("0d00000080");
    assertThat(hex(out -> out.float64(ONE, 1.0))).isEqualTo("09000000000000f03f");
    assertThat(hex(out -> out.float64(ONE, Double.NaN))).isEqualTo("09000000000000f87f");
  }

  @Test
  void everyNanGivesTheSameBytes() {
    double other = Double.longBitsToDouble(0x7ff0_0000_0000_0001L);

    assertThat(hex(out -> out.float64(ONE, other)))
        .isEqualTo(hex(out -> out.float64(ONE, Double.NaN)));
  }

  @Test
  void stringIsUtf8BehindItsLength() {
    assertThat(hex(out -> out.string(ONE, ""))).isEqualTo("0a00");
    assertThat(hex(out -> out.string(ONE, "aé€\uD83D\uDE00")))
        .isEqualTo("0a0a61c3a9e282acf09f9880");
  }

  @ParameterizedTest
  @ValueSource(ints = {42, 43, 63, 64, 127, 128, 5_461, 5_462, 16_383, 16_384, 100_000})
  void lengthOfAStringIsRightWhereItsSizeChanges(int chars) {
    for (String character : new String[] {"a", "é", "€", "\uD83D\uDE00"}) {
      String text = character.repeat(chars / character.length());
      WireWriter out = WireWriter.tracing(LIMIT);
      out.string(ONE, text);
      out.int32(TWO, 7);

      WireReader in = new WireReader(out.toByteArray());
      assertThat(in.next()).isTrue();
      assertThat(in.string(ONE)).isEqualTo(text);
      assertThat(in.next()).isTrue();
      assertThat(in.int32(TWO)).isEqualTo(7);
      assertThat(in.next()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 125, 126, 16_379, 16_380, 200_000})
  void lengthOfANestedMessageIsRightWhereItsSizeChanges(int chars) {
    WireWriter out = WireWriter.tracing(LIMIT);
    int outer = out.begin(ONE);
    int inner = out.begin(TWO);
    out.string(ONE, "a".repeat(chars));
    out.end(inner);
    out.end(outer);
    out.int32(TWO, 7);

    WireReader in = new WireReader(out.toByteArray());
    assertThat(in.next()).isTrue();
    int readOuter = in.begin(ONE);
    assertThat(in.next()).isTrue();
    int readInner = in.begin(TWO);
    assertThat(in.next()).isTrue();
    assertThat(in.string(ONE)).hasSize(chars);
    assertThat(in.next()).isFalse();
    in.end(readInner);
    in.end(readOuter);
    assertThat(in.next()).isTrue();
    assertThat(in.int32(TWO)).isEqualTo(7);
  }

  @Test
  void instantIsATimestamp() {
    assertThat(hex(out -> out.instant(ONE, Instant.EPOCH))).isEqualTo("0a00");
    assertThat(hex(out -> out.instant(ONE, Instant.ofEpochSecond(1, 2)))).isEqualTo("0a0408011002");
  }

  @Test
  void constantIsItsName() {
    assertThat(hex(out -> out.constant(ONE, TimeUnit.DAYS))).isEqualTo("0a0444415953");
  }

  @Test
  void loneSurrogateIsRefusedWithThePathOfThePropertyAndWithoutTheText() {
    for (String text : new String[] {"secret\uD800", "secret\uDC00x", "secret\uD800\uD800"}) {
      WireWriter out = WireWriter.tracing(LIMIT);
      out.begin(ONE);
      assertThatThrownBy(() -> out.string(TWO, text))
          .isInstanceOf(WireException.class)
          .hasMessage("property 'one.two' is not well-formed text: a lone surrogate at index 6");
    }
  }

  @Test
  void nullIsRefusedWithThePathOfTheProperty() {
    assertRefused("property 'one' holds a null", out -> out.string(ONE, null));
    assertRefused("property 'one' holds a null", out -> out.instant(ONE, null));
    assertRefused("property 'one' holds a null", out -> out.constant(ONE, null));
    assertRefused("property 'one' holds a null", out -> out.element(ONE, null));
    assertRefused(
        "property 'one.two' holds a null",
        out -> {
          out.begin(ONE);
          out.begin(TWO);
          out.packed(null);
        });
  }

  @Test
  void messagesNestAHundredLevelsDeepAndNoFurther() {
    WireWriter out = WireWriter.tracing(LIMIT);
    for (int i = 0; i < 100; i++) {
      out.begin(ONE);
    }
    assertThatThrownBy(() -> out.begin(TWO))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("nested more than 100 levels deep");
  }

  @Test
  void messageOfExactlyTheLimitIsWrittenAndOneByteMoreIsRefused() {
    int overhead = 4;
    int limit = 10_000;

    assertThat(bytes(limit, out -> out.string(ONE, "a".repeat(limit - overhead + 1))))
        .hasSize(limit);
    assertThatThrownBy(() -> bytes(limit, out -> out.string(ONE, "a".repeat(limit - overhead + 2))))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("more than the 10000 bytes");
  }

  @Test
  void messageFarBeyondTheLimitIsRefusedBeforeItTakesTheMemory() {
    String huge = "a".repeat(50_000_000);

    assertThatThrownBy(() -> bytes(1_000, out -> out.string(ONE, huge)))
        .isInstanceOf(WireException.class);
    assertThatThrownBy(
            () ->
                bytes(
                    1_000,
                    out -> {
                      while (true) {
                        out.int64(ONE, -1);
                      }
                    }))
        .isInstanceOf(WireException.class);
  }

  @Test
  void rawFieldsAreAppendedAsTheyAre() {
    byte[] fields = HexFormat.of().parseHex("120161");

    assertThat(
            hex(
                out -> {
                  out.int32(ONE, 1);
                  out.rawFields(fields);
                }))
        .isEqualTo("0801120161");
  }

  private static void assertRefused(String message, Consumer<WireWriter> writing) {
    assertThatThrownBy(() -> writing.accept(WireWriter.tracing(LIMIT)))
        .isInstanceOf(WireException.class)
        .hasMessageContaining(message);
  }

  private static String hex(Consumer<WireWriter> writing) {
    return HexFormat.of().formatHex(bytes(LIMIT, writing));
  }

  private static byte[] bytes(int limit, Consumer<WireWriter> writing) {
    WireWriter out = WireWriter.tracing(limit);
    writing.accept(out);
    return out.toByteArray();
  }
}
