package dev.cloakroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void textIsReadAtEveryPlaceWhateverStandsAroundIt() {
    for (int from = 0; from < 20; from++) {
      for (int length = 0; length < 20; length++) {
        String ascii = "abcdefghijklmnopqrstuvwxyz".substring(0, length);

        assertThat(Utf8.decode(surrounded(ascii.getBytes(UTF_8), from), from, length))
            .isEqualTo(ascii);
      }
    }
  }

  @Test
  void oneCharacterBeyondAsciiIsSeenAtEveryPlace() {
    for (int from = 0; from < 20; from++) {
      for (int at = 0; at < 20; at++) {
        String text = "abcdefghijklmnopqrst".substring(0, at) + "é" + "uvwxyz";
        byte[] encoded = text.getBytes(UTF_8);

        assertThat(Utf8.decode(surrounded(encoded, from), from, encoded.length)).isEqualTo(text);
        assertThat(Utf8.decode(surrounded(encoded, from), from, at + 1)).isNull();
      }
    }
  }

  private static byte[] surrounded(byte[] bytes, int before) {
    byte[] all = new byte[before + bytes.length + 3];
    Arrays.fill(all, (byte) 0xFF);
    System.arraycopy(bytes, 0, all, before, bytes.length);
    return all;
  }
}
