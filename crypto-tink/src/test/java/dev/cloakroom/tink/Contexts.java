package dev.cloakroom.tink;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.HexFormat;

/** Sealing contexts as vectors write them down. */
final class Contexts {
  /** Neither is bound to anything. */
  private static final long UNBOUND = 42;

  private Contexts() {}

  static SealingContext ofSession(JsonObject fields) {
    JsonElement subject = fields.get("subjectKey");
    return SealingContext.ofSession(
        fields.get("namespace").getAsString(),
        new StoredSession(
            SessionId.of(bytes(fields, "id")),
            fields.get("payloadType").getAsString(),
            subject.isJsonNull() ? null : SubjectKey.of(bytes(fields, "subjectKey")),
            fields.get("version").getAsLong(),
            fields.get("createdAt").getAsLong(),
            UNBOUND,
            UNBOUND,
            fields.get("absoluteExpiresAt").getAsLong(),
            fields.get("idleMillis").getAsLong(),
            new byte[0]));
  }

  static SealingContext ofValue(JsonObject fields) {
    return SealingContext.ofValue(
        fields.get("namespace").getAsString(),
        bytes(fields, "key"),
        fields.get("expiresAt").getAsLong());
  }

  private static byte[] bytes(JsonObject fields, String name) {
    return HexFormat.of().parseHex(fields.get(name).getAsString());
  }
}
