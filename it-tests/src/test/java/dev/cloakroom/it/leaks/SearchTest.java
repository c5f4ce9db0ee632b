package dev.cloakroom.it.leaks;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final String SECRET = "für Ada/0815, in more than 31 bytes?";

  private final Search search = new Search(Map.of("the secret", SECRET.getBytes(UTF_8)));
  private final Random random = new Random(42);

  @Test
  void textIsSeenInEachEncodingAtAnyPlace() {
    for (Charset charset : new Charset[] {UTF_8, UTF_16BE, UTF_16LE}) {
      assertSeenAtAnyPlace(SECRET.getBytes(charset));
    }
  }

  @Test
  void hexadecimalIsSeenInSmallAndCapitalLetters() {
    byte[] secret = SECRET.getBytes(UTF_8);
    assertSeenAtAnyPlace(HexFormat.of().formatHex(secret).getBytes(UTF_8));
    assertSeenAtAnyPlace(HexFormat.of().withUpperCase().formatHex(secret).getBytes(UTF_8));
  }

  @Test
  void base64IsSeenWhereverTheSecretIsInWhatWasEncoded() {
    for (int before = 0; before < 7; before++) {
      for (int after = 0; after < 7; after++) {
        byte[] encoded = around(before, SECRET.getBytes(UTF_8), after);
        assertSeenAtAnyPlace(Base64.getEncoder().encode(encoded));
        assertSeenAtAnyPlace(Base64.getUrlEncoder().encode(encoded));
      }
    }
  }

  @Test
  void bytesThatAreNoTextAreSeen() {
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    secret[0] = (byte) 0xFF;
    Search forBytes = new Search(Map.of("key", secret));

    assertThat(forBytes.in(around(3, secret, 4)).descriptions()).containsExactly("key as it is");
    assertThat(forBytes.in(Arrays.toString(secret).getBytes(UTF_8)).descriptions())
        .containsExactly("key in decimal");
  }

  /** In lines of 16 bytes, of which the first is in the midst of what comes before. */
  @Test
  void dumpsAreSeenWhereverALineEnds() {
    byte[] key = new byte[32];
    random.nextBytes(key);
    Search forBoth = new Search(Map.of("key", key, "text", SECRET.getBytes(UTF_8)));
    for (int before = 0; before < 16; before++) {
      assertThat(forBoth.in(dump(around(before, key, 20))).secrets()).contains("key");
      assertThat(forBoth.in(dump(around(before, SECRET.getBytes(UTF_8), 20))).secrets())
          .contains("text");
    }
  }

  private static byte[] dump(byte[] bytes) {
    ByteArrayOutputStream dump = new ByteArrayOutputStream();
    for (int at = 0; at + 16 <= bytes.length; at += 16) {
      HexFormat spaced = HexFormat.ofDelimiter(" ").withUpperCase();
      String numbers =
          spaced.formatHex(bytes, at, at + 8) + "  " + spaced.formatHex(bytes, at + 8, at + 16);
      dump.writeBytes(("| " + numbers + " | ").getBytes(UTF_8));
      dump.write(bytes, at, 16);
      dump.writeBytes(" |\n".getBytes(UTF_8));
    }
    return dump.toByteArray();
  }

  @Test
  void whatIsNotThereIsNotSeen() {
    byte[] cut = SECRET.substring(0, 14).getBytes(UTF_8);

    assertThat(search.in(around(100_000, cut, 0)).secrets()).isEmpty();
    assertThat(search.in(new byte[0]).secrets()).isEmpty();
  }

  private void assertSeenAtAnyPlace(byte[] form) {
    for (int before = 0; before < 5; before++) {
      for (int after = 0; after < 5; after++) {
        assertThat(search.in(around(before, form, after)).secrets())
            .as(new String(form, UTF_8))
            .containsExactly("the secret");
      }
    }
  }

  private byte[] around(int before, byte[] middle, int after) {
    byte[] bytes = new byte[before + middle.length + after];
    random.nextBytes(bytes);
    System.arraycopy(middle, 0, bytes, before, middle.length);
    return bytes;
  }
}
