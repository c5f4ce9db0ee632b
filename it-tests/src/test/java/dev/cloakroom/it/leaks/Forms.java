package dev.cloakroom.it.leaks;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The forms in which bytes may be written down. */
final class Forms {
  private static final String LOW_FIRST = "in UTF-16, low bytes first";

  /** How many bytes there are in a line of a dump, which has their characters at its end. */
  private static final int LINE = 16;

  private Forms() {}

  /** All of them by their names. */
  static Map<String, byte[]> of(byte[] secret) {
    Map<String, byte[]> forms = new LinkedHashMap<>();
    forms.put("as it is", secret);
    String text = new String(secret, UTF_8);
    if (Arrays.equals(text.getBytes(UTF_8), secret)) {
      forms.put(LOW_FIRST, text.getBytes(UTF_16LE));
      forms.put("in UTF-16, high bytes first", text.getBytes(UTF_16BE));
    }
    forms.put("in hexadecimal", HexFormat.of().formatHex(secret).getBytes(UTF_8));
    forms.put(
        "in capital hexadecimal", HexFormat.of().withUpperCase().formatHex(secret).getBytes(UTF_8));
    forms.put("in decimal", decimal(secret, it -> it));
    forms.put("in decimal without signs", decimal(secret, it -> it & 0xFF));
    boolean isText = forms.containsKey(LOW_FIRST);
    forms.putAll(isText ? partsOfText(secret) : partsInHexadecimal(secret));
    for (int before = 0; before < 3; before++) {
      forms.put("in Base64 after " + before, base64(Base64.getEncoder(), before, secret));
      forms.put("in URL Base64 after " + before, base64(Base64.getUrlEncoder(), before, secret));
    }
    return forms;
  }

  /** As Java prints an array. */
  private static byte[] decimal(byte[] secret, IntUnaryOperator number) {
    return IntStream.range(0, secret.length)
        .mapToObj(i -> Integer.toString(number.applyAsInt(secret[i])))
        .collect(Collectors.joining(", "))
        .getBytes(UTF_8);
  }

  /** Of what fills two lines of a dump, one of these is a line. */
  private static Map<String, byte[]> partsOfText(byte[] secret) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int from = 0; from + LINE <= secret.length; from++) {
      parts.put("in part, from byte " + from, Arrays.copyOfRange(secret, from, from + LINE));
    }
    return parts;
  }

  /** The same of halves of lines, by their numbers. */
  private static Map<String, byte[]> partsInHexadecimal(byte[] secret) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    HexFormat spaced = HexFormat.ofDelimiter(" ");
    for (int from = 0; from + LINE / 2 <= secret.length; from++) {
      String part = spaced.formatHex(secret, from, from + LINE / 2);
      parts.put("in part, from byte " + from, part.getBytes(UTF_8));
      parts.put(
          "in part in capitals, from byte " + from, part.toUpperCase(Locale.ROOT).getBytes(UTF_8));
    }
    return parts;
  }

  /**
   * The characters that stand for the secret alone, where it is in the midst of other bytes.
   *
   * @param before how many bytes of a group of three come before it
   */
  private static byte[] base64(Base64.Encoder encoder, int before, byte[] secret) {
    byte[] padded = new byte[before + secret.length];
    System.arraycopy(secret, 0, padded, before, secret.length);
    byte[] characters = encoder.withoutPadding().encode(padded);
    int shared = padded.length % 3 == 0 ? 0 : 1;
    int first = before == 0 ? 0 : before + 1;
    return Arrays.copyOfRange(characters, first, characters.length - shared);
  }
}
