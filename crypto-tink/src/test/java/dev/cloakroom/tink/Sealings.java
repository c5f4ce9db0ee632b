package dev.cloakroom.tink;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Contexts and a cipher for tests. */
final class Sealings {
  private Sealings() {}

  static TinkSessionCipher cipher(Path directory) {
    return TinkSessionCipher.generate(directory.resolve("session.keyset.json"));
  }

  static byte[] filled(int bytes, int value) {
    byte[] filled = new byte[bytes];
    Arrays.fill(filled, (byte) value);
    return filled;
  }

  static SubjectKey subject(int value) {
    return SubjectKey.of(filled(32, value));
  }

  static SealingContext session() {
    return session("ns", 1, "shop", subject(2), 3, 4, 5, 6);
  }

  static SealingContext session(
      String namespace,
      int id,
      String payloadType,
      @Nullable SubjectKey subject,
      long version,
      long createdAt,
      long absoluteExpiresAt,
      long idleMillis) {
    return SealingContext.ofSession(
        namespace,
        new StoredSession(
            SessionId.of(filled(32, id)),
            payloadType,
            subject,
            version,
            createdAt,
            createdAt,
            absoluteExpiresAt,
            absoluteExpiresAt,
            idleMillis,
            new byte[0]));
  }
}
