package dev.cloakroom.spi;

import dev.cloakroom.wire.Utf8;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sequence of fields as bytes so that no two different sequences of the same kinds give
 * the same bytes: what has no fixed size is preceded by its length, and null differs from empty.
 *
 * <p>Text and bytes: one byte 0 for null, else one byte 1, the length as four bytes and the content
 * (text as UTF-8). Numbers: eight bytes. All numbers are big-endian. Not thread-safe.
 */
public final class CanonicalBytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(192);

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
      out.write(0);
    } else {
      out.write(1);
      out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      out.writeBytes(bytes);
    }
    return this;
  }

  /** Adds a number. */
  public CanonicalBytes number(long number) {
    out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    return this;
  }

  /** All that was added. */
  public byte[] toByteArray() {
    return out.toByteArray();
  }
}
