package dev.cloakroom.it;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.concurrent.ThreadLocalRandom;

/** Rows for tests of stores, each under ids of its own. */
final class StoredSessions {
  static final long NOW = 1_800_000_000_123L;

  private static final long IDLE = 1_800_000;

  private StoredSessions() {}

  static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    ThreadLocalRandom.current().nextBytes(bytes);
    return bytes;
  }

  /** A session with a payload of so many bytes. */
  static StoredSession of(int length) {
    return new StoredSession(
        SessionId.of(bytes(SessionId.BYTES)),
        "shop",
        SubjectKey.of(bytes(SubjectKey.BYTES)),
        1,
        NOW,
        NOW,
        NOW + IDLE,
        NOW + 24 * IDLE,
        IDLE,
        bytes(length));
  }

  /** The next write of a session: under another id, if it is cycled. */
  static StoredSession next(StoredSession session, SessionId id) {
    return new StoredSession(
        id,
        session.payloadType(),
        session.subjectKey(),
        session.version() + 1,
        session.createdAt(),
        session.lastAccessedAt(),
        session.expiresAt(),
        session.absoluteExpiresAt(),
        session.idleMillis(),
        bytes(session.data().length));
  }
}
