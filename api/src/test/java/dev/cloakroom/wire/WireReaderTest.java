package dev.cloakroom.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireReaderTest {
  private static final Field ONE = new Field("one", 1);

  @Test
  void emptyMessageHasNoField() {
    assertThat(reader("").next()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0800, 0",
    "087f, 127",
    "08ffffffffffffffffff01, -1",
    "0880808080f8ffffffff01, -2147483648"
  })
  void int32IsRead(String bytes, int value) {
    assertRead(bytes, in -> in.int32(ONE), value);
  }

  @Test
  void numberOutsideTheRangeOfItsTypeIsRefusedWithTheProperty() {
    assertRefused("088080808008", in -> in.int32(ONE), "property 'one'", "out of its type's range");
    assertRefused("08ffffffff0f", in -> in.int32(ONE), "property 'one'", "out of its type's range");
    assertRefused("088001", in -> in.int8(ONE), "property 'one'", "out of its type's range");
    assertRefused("08808002", in -> in.int16(ONE), "property 'one'", "out of its type's range");
    assertRefused("08808004", in -> in.char16(ONE), "property 'one'", "out of its type's range");
    assertRefused(
        "08ffffffffffffffffff01",
        in -> in.char16(ONE),
        "property 'one'",
        "out of its type's range");
    assertRefused("0802", in -> in.bool(ONE), "property 'one'", "neither 0 nor 1");
  }

  @Test
  void otherWireTypeThanExpectedIsRefusedWithTheProperty() {
    assertRefused("0801", in -> in.string(ONE), "property 'one'", "wire type 0");
    assertRefused("0a00", in -> in.int32(ONE), "property 'one'", "wire type 2");
    assertRefused("0d00000000", in -> in.float64(ONE), "property 'one'", "wire type 5");
    assertRefused("0801", in -> in.begin(ONE), "property 'one'", "wire type 0");
    assertRefused("0900000000000000", in -> in.beginVarints(ONE), "property 'one'", "wire type 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80", // the key ends in the middle
        "00", // field 0
        "07ff", // field 0
        "808080808001", // a key of more than 32 bits
        "08", // no value
        "0880", // the value ends in the middle
        "0880808080808080808080", // more than ten bytes
        "0a01", // a length beyond the end
        "0affffffff07", // a length of 2 GiB
        "0affffffffffffffffff01", // a negative length
        "0b",
        "0c",
        "0e",
        "0f", // groups, and wire types that do not exist
        "0d000000",
        "09000000"
      })
  void brokenBytesAreRefused(String bytes) {
    assertThatThrownBy(
            () -> {
              WireReader in = reader(bytes);
              while (in.next()) {
                in.unknown();
              }
            })
        .isInstanceOf(WireException.class)
        .hasMessageContaining("at byte");
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "c080", "eda080", "f8888080", "f4908080", "e282", "61ff"})
  void textThatIsNotUtf8IsRefused(String text) {
    String bytes = "0a" + HexFormat.of().toHexDigits((byte) (text.length() / 2)) + text;

    assertRefused(bytes, in -> in.string(ONE), "property 'one'", "not UTF-8");
  }

  @Test
  void replacementCharacterIsATextLikeAnyOther() {
    assertRead("0a03efbfbd", in -> in.string(ONE), "\uFFFD");
  }

  @Test
  void fieldOfANestedMessageCannotReachBeyondIt() {
    assertRefused("0a020a0161", in -> nestedString(in), "property 'one.one'", "beyond the end");
    assertRead("0a030a0161", WireReaderTest::nestedString, "a");
  }

  private static String nestedString(WireReader in) {
    int outer = in.begin(ONE);
    in.next();
    String text = in.string(ONE);
    in.end(outer);
    return text;
  }

  @Test
  void instantWithoutFieldsIsTheEpoch() {
    assertRead("0a00", in -> in.instant(ONE), Instant.EPOCH);
  }

  @Test
  void instantBeyondItsRangeIsRefused() {
    assertRefused("0a0a08ffffffffffffffff7f", in -> in.instant(ONE), "property 'one'", "range");
    assertRefused("0a061080a8d6b907", in -> in.instant(ONE), "property 'one'", "nanosecond");
    assertRefused("0a0b10ffffffffffffffffff01", in -> in.instant(ONE), "property 'one'");
  }

  @Test
  void nameThatIsNoConstantIsRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> read("0a0178", in -> in.constant(ONE, TimeUnit.class)))
        .isInstanceOf(WireException.class)
        .hasMessage(
            "property 'one', at byte 3 of 3: this is a constant that TimeUnit does not have");
  }

  @Test
  void packedListIsReadWhetherItIsPackedOrNot() {
    assertThat(numbers("0a03010203")).containsExactly(1, 2, 3);
    assertThat(numbers("080108020803")).containsExactly(1, 2, 3);
    assertThat(numbers("0a020102" + "0803")).containsExactly(1, 2, 3);
    assertThat(numbers("0a00")).isEmpty();
  }

  private static List<Integer> numbers(String bytes) {
    List<Integer> numbers = new ArrayList<>();
    WireReader in = reader(bytes);
    while (in.next()) {
      int outer = in.beginVarints(ONE);
      while (in.more()) {
        numbers.add(in.rawInt32());
      }
      in.end(outer);
    }
    return numbers;
  }

  @Test
  void elementOfAPackedListCannotReachBeyondIt() {
    assertRefused(
        "0a0180" + "01",
        in -> {
          in.beginVarints(ONE);
          return in.rawInt32();
        },
        "property 'one'",
        "end in the middle");
    assertRefused(
        "0a03000000" + "00",
        in -> {
          in.beginFixed32s(ONE);
          return in.rawFloat32();
        },
        "property 'one'",
        "end in the middle");
  }

  @Test
  void entryWithoutAKeyOrAValueIsRefused() {
    assertThatThrownBy(() -> reader("").required(ONE, Field.KEY, null))
        .isInstanceOf(WireException.class)
        .hasMessage("property 'one', at byte 0 of 0: an entry has no key");
    assertThat(reader("").required(ONE, Field.VALUE, "v")).isEqualTo("v");
  }

  @Test
  void messagesNestAHundredLevelsDeepAndNoFurther() {
    byte[] bytes = new byte[0];
    for (int i = 0; i < 101; i++) {
      WireWriter out = WireWriter.tracing(1 << 20);
      int mark = out.begin(ONE);
      out.rawFields(bytes);
      out.end(mark);
      bytes = out.toByteArray();
    }
    WireReader in = new WireReader(bytes);
    for (int i = 0; i < 100; i++) {
      in.next();
      in.begin(ONE);
    }
    in.next();

    assertThatThrownBy(() -> in.begin(ONE))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("nested more than 100 levels deep");
  }

  @Test
  void randomBytesAreReadToTheEndOrRefused() {
    Random random = new Random(1);
    byte[] bytes = new byte[64];
    for (int i = 0; i < 50_000; i++) {
      random.nextBytes(bytes);
      WireReader in = new WireReader(bytes);
      try {
        while (in.next()) {
          in.unknown();
        }
        assertThat(in.position()).isEqualTo(bytes.length);
      } catch (WireException e) {
        assertThat(e.detail()).startsWith("at byte");
      }
    }
  }

  private static void assertRefused(
      String bytes, Function<WireReader, ?> reading, String... messages) {
    assertThatThrownBy(() -> read(bytes, reading))
        .isInstanceOf(WireException.class)
        .hasMessageContainingAll(messages);
  }

  private static <T> void assertRead(String bytes, Function<WireReader, T> reading, T value) {
    T read = read(bytes, reading);
    assertThat((Object) read).isEqualTo(value);
  }

  private static <T> T read(String bytes, Function<WireReader, T> reading) {
    WireReader in = reader(bytes);
    assertThat(in.next()).isTrue();
    return reading.apply(in);
  }

  private static WireReader reader(String hex) {
    return WireReader.tracing(HexFormat.of().parseHex(hex));
  }
}
