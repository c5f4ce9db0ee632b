package dev.cloakroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Text as UTF-8, both ways without replacing anything. */
public final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

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
    if (isAscii(bytes, from, from + length)) {
      return ascii(bytes, from, length);
    }
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

  /**
   * Whether there are only ASCII characters, looked at eight bytes at a time. Says no, rather than
   * look closer, where so near the beginning that there are no eight bytes to look at.
   */
  private static boolean isAscii(byte[] bytes, int from, int to) {
    if (to < Long.BYTES) {
      return false;
    }
    long bits = 0;
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      bits |= (long) LONG.get(bytes, at);
    }
    if (at < to) {
      bits |= (long) LONG.get(bytes, to - Long.BYTES) >>> (Long.SIZE - (to - at) * Byte.SIZE);
    }
    return (bits & 0x8080_8080_8080_8080L) == 0;
  }

  @SuppressWarnings("deprecation") // for other texts than ASCII; here it is the one without a look
  private static String ascii(byte[] bytes, int from, int length) {
    return new String(bytes, 0, from, length);
  }
}
