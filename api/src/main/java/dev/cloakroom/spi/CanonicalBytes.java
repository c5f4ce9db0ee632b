package dev.cloakroom.spi;

import dev.cloakroom.wire.Utf8;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sequence of fields as bytes so that no two different sequences of the same kinds give
 * the same bytes: what has no fixed size is preceded by its length, and null differs from empty.
 *
 * <p>Text and bytes: one byte 0 for null, else one byte 1, the length as four bytes and the content
 * (text as UTF-8). Numbers: eight bytes. All numbers are big-endian. Not thread-safe.
 */
public final class CanonicalBytes {
  private static final int USUAL_BYTES = 256;

  private ByteBuffer out = ByteBuffer.allocate(USUAL_BYTES);

  /** Begins a sequence. */
  public CanonicalBytes() {}

  /**
   * Adds text.
   *
   * @throws IllegalArgumentException if it is not well-formed (a lone surrogate)
   */
  public CanonicalBytes text(@Nullable String text) {
    return bytes(text == null ? null : Utf8.encode(text));
  }

  /** Adds bytes. */
  public CanonicalBytes bytes(byte @Nullable [] bytes) {
    if (bytes == null) {
      withRoomFor(1).put((byte) 0);
    } else {
      withRoomFor(1 + Integer.BYTES + bytes.length).put((byte) 1).putInt(bytes.length).put(bytes);
    }
    return this;
  }

  /** Adds a number. */
  public CanonicalBytes number(long number) {
    withRoomFor(Long.BYTES).putLong(number);
    return this;
  }

  private ByteBuffer withRoomFor(int count) {
    if (out.remaining() < count) {
      int enough = Math.max(2 * out.capacity(), Math.addExact(out.position(), count));
      out = ByteBuffer.allocate(enough).put(out.flip());
    }
    return out;
  }

  /** All that was added. */
  public byte[] toByteArray() {
    return Arrays.copyOf(out.array(), out.position());
  }
}
