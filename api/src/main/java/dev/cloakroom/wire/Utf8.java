package dev.cloakroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Text as UTF-8, both ways without replacing anything. */
public final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /** Where the first surrogate without its partner stands in a text, or -1. */
  public static int loneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /**
   * The bytes of a text.
   *
   * @throws IllegalArgumentException if it is not well-formed
   */
  public static byte[] encode(String text) {
    int at = loneSurrogate(text);
    if (at >= 0) {
      throw new IllegalArgumentException(
          "text is not well-formed: a lone surrogate at index " + at);
    }
    return text.getBytes(UTF_8);
  }

  /** The text of bytes, or {@code null} if they are not UTF-8. */
  static @Nullable String decode(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, UTF_8);
    boolean suspect = text.indexOf(REPLACEMENT) >= 0;
    if (suspect) {
      byte[] again = text.getBytes(UTF_8);
      if (!Arrays.equals(again, 0, again.length, bytes, from, from + length)) {
        return null;
      }
    }
    return text;
  }
}
