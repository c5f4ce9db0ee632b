package dev.cloakroom.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The bytes are computed by hand: everything that was ever sealed depends on them. */
class CanonicalBytesTest {
  @Test
  void nothingIsNoBytes() {
    assertThat(hex(new CanonicalBytes())).isEmpty();
  }

  @Test
  void textIsAOneItsLengthInFourBytesAndItsUtf8() {
    assertThat(hex(new CanonicalBytes().text("ab"))).isEqualTo("01" + "00000002" + "6162");
  }

  @Test
  void lengthCountsBytesAndNotCharacters() {
    assertThat(hex(new CanonicalBytes().text("ä€😀")))
        .isEqualTo("01" + "00000009" + "c3a4" + "e282ac" + "f09f9880");
  }

  @Test
  void nullIsAZeroAndDiffersFromEmpty() {
    assertThat(hex(new CanonicalBytes().text(null))).isEqualTo("00");
    assertThat(hex(new CanonicalBytes().text(""))).isEqualTo("01" + "00000000");
    assertThat(hex(new CanonicalBytes().bytes(null))).isEqualTo("00");
    assertThat(hex(new CanonicalBytes().bytes(new byte[0]))).isEqualTo("01" + "00000000");
  }

  @Test
  void bytesAreWrittenAsTheyAre() {
    assertThat(hex(new CanonicalBytes().bytes(new byte[] {0, 1, -1})))
        .isEqualTo("01" + "00000003" + "0001ff");
  }

  @Test
  void lengthIsBigEndian() {
    assertThat(hex(new CanonicalBytes().bytes(new byte[0x0102]))).startsWith("01" + "00000102");
  }

  @Test
  void numbersAreEightBytesBigEndian() {
    assertThat(hex(new CanonicalBytes().number(0x0102030405060708L))).isEqualTo("0102030405060708");
    assertThat(hex(new CanonicalBytes().number(-1))).isEqualTo("ffffffffffffffff");
    assertThat(hex(new CanonicalBytes().number(0))).isEqualTo("0000000000000000");
  }

  @Test
  void textThatMovesOverAFieldsEdgeGivesOtherBytes() {
    assertThat(hex(new CanonicalBytes().text("ab").text("c")))
        .isEqualTo("0100000002" + "6162" + "0100000001" + "63");
    assertThat(hex(new CanonicalBytes().text("a").text("bc")))
        .isEqualTo("0100000001" + "61" + "0100000002" + "6263");
    assertThat(hex(new CanonicalBytes().text("").text("abc")))
        .isEqualTo("0100000000" + "0100000003" + "616263");
  }

  @Test
  void theSecondOfTwoBeingNullDiffersFromTheFirst() {
    assertThat(hex(new CanonicalBytes().text(null).text("a")))
        .isEqualTo("00" + "0100000001" + "61");
    assertThat(hex(new CanonicalBytes().text("a").text(null)))
        .isEqualTo("0100000001" + "61" + "00");
  }

  @Test
  void textThatLooksLikeAnEncodedFieldStaysText() {
    String lookalike = "a\u0001\0\0\0\u0001b";
    assertThat(hex(new CanonicalBytes().text(lookalike)))
        .isEqualTo("0100000007" + "61" + "0100000001" + "62")
        .isNotEqualTo(hex(new CanonicalBytes().text("a").text("b")));
  }

  @Test
  void textThatIsNotWellFormedIsRefused() {
    assertThatThrownBy(() -> new CanonicalBytes().text("a\uD800"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lone surrogate");
  }

  private static String hex(CanonicalBytes bytes) {
    return HexFormat.of().formatHex(bytes.toByteArray());
  }
}
