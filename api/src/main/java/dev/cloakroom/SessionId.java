package dev.cloakroom;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The public name of a session: the SHA-256 of its token.
 *
 * <p>It is what stores, logs and device lists see. The token cannot be had from it, so showing it
 * gives nothing away. Immutable and thread-safe.
 */
public final class SessionId implements Comparable<SessionId>, Serializable {
  private static final long serialVersionUID = 1L;

  /** How many bytes an id has. */
  public static final int BYTES = 32;

  private final byte[] bytes;

  private SessionId(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The id of these bytes.
   *
   * @param bytes exactly 32 bytes; they are copied
   * @throws IllegalArgumentException if there are not 32
   */
  public static SessionId of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException(
          "a session id has " + BYTES + " bytes, these are " + bytes.length);
    }
    return new SessionId(bytes.clone());
  }

  /**
   * The id that {@link #toString()} wrote.
   *
   * @param hex 64 hexadecimal digits, in either case
   * @throws IllegalArgumentException if they are not that
   */
  public static SessionId parse(String hex) {
    if (hex.length() != 2 * BYTES) {
      throw new IllegalArgumentException(
          "a session id has " + 2 * BYTES + " hexadecimal digits, this has " + hex.length());
    }
    return new SessionId(HexFormat.of().parseHex(hex));
  }

  /** A copy of the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The first byte, 0 to 255: the partition in which stores that have partitions keep the session.
   */
  public int partition() {
    return Byte.toUnsignedInt(bytes[0]);
  }

  /** Orders by the unsigned bytes. */
  @Override
  public int compareTo(SessionId other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SessionId that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The bytes as 64 lower-case hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
