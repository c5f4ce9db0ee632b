package dev.cloakroom.wire;

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
    out.bytes16(field, uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
  }

  /** Reads a UUID. */
  public static UUID read(WireReader in, Field field) {
    int outer = in.beginBytes(field);
    if (in.limit() - in.position() != SIZE) {
      throw in.refused(field, "a UUID has not 16 bytes");
    }
    UUID uuid = new UUID(in.bigEndian(Long.BYTES), in.bigEndian(Long.BYTES));
    in.limitTo(outer);
    return uuid;
  }
}
