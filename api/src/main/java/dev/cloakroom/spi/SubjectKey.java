package dev.cloakroom.spi;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A subject as stores see it: 32 bytes, of which the first is the subject's {@linkplain
 * #placement() placement}, and the others come out of a keyed function of namespace, tenant and
 * subject, so that comparing is exact on every database and no name is stored. Immutable and
 * thread-safe.
 */
public final class SubjectKey {
  /** How many bytes a key has. */
  public static final int BYTES = 32;

  private static final int PLACEMENTS = 256;

  private final byte[] bytes;

  private SubjectKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The key of these bytes.
   *
   * @param bytes exactly 32 bytes; they are copied
   * @throws IllegalArgumentException if there are not 32
   */
  public static SubjectKey of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException(
          "a subject key has " + BYTES + " bytes, these are " + bytes.length);
    }
    return new SubjectKey(bytes.clone());
  }

  /**
   * The key of a subject.
   *
   * @param placement 0 to 255
   * @param digest 32 bytes out of a keyed function; they are copied, but for the first
   * @throws IllegalArgumentException if there are not 32
   * @throws IndexOutOfBoundsException if the placement is none
   */
  public static SubjectKey placed(int placement, byte[] digest) {
    SubjectKey key = of(digest);
    key.bytes[0] = (byte) Objects.checkIndex(placement, PLACEMENTS);
    return key;
  }

  /**
   * The first byte, 0 to 255: the partition in which stores that have partitions keep the subject's
   * sessions, whose ids begin with it too. All keys of one subject have the same.
   */
  public int placement() {
    return Byte.toUnsignedInt(bytes[0]);
  }

  /** A copy of the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubjectKey that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The bytes as 64 hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
