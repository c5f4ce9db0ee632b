package dev.cloakroom.wire;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs as their 16 bytes, the most significant first. */
public final class Uuids {
  private static final int SIZE = 16;

  private Uuids() {}

  /**
   * Writes a UUID.
   *
   * @throws WireException if it is null
   */
  public static void write(WireWriter out, Field field, @Nullable UUID value) {
    UUID uuid = out.element(field, value);
    ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    bytes.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
    out.bytes(field, bytes.array());
  }

  /** Reads a UUID. */
  public static UUID read(WireReader in, Field field) {
    byte[] bytes = in.bytes(field);
    if (bytes.length != SIZE) {
      throw in.refused(field, "a UUID has not 16 bytes");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
