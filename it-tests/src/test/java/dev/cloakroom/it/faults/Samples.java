package dev.cloakroom.it.faults;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Makes rows, each with an id and data that no other has. */
final class Samples {
  /** What time it is for the calls of these tests, in epoch milliseconds. */
  static final long NOW = 1_750_000_000_000L;

  static final long IDLE_MILLIS = 1_800_000;

  private static final int DATA_BYTES = 420;

  private Samples() {}

  static byte[] bytes(int length) {
    byte[] random = new byte[length];
    ThreadLocalRandom.current().nextBytes(random);
    return random;
  }

  static SubjectKey subject() {
    return SubjectKey.of(bytes(SubjectKey.BYTES));
  }

  static StoredSession session(@Nullable SubjectKey subject) {
    return new StoredSession(
        SessionId.of(bytes(SessionId.BYTES)),
        "faults",
        subject,
        1,
        NOW,
        NOW,
        NOW + IDLE_MILLIS,
        NOW + 24 * IDLE_MILLIS,
        IDLE_MILLIS,
        bytes(DATA_BYTES));
  }

  /** The next write of a session. */
  static StoredSession written(StoredSession session) {
    return next(session, session.id());
  }

  /** What a session is cycled to. */
  static StoredSession cycled(StoredSession session) {
    return next(session, SessionId.of(bytes(SessionId.BYTES)));
  }

  private static StoredSession next(StoredSession session, SessionId id) {
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
        bytes(DATA_BYTES));
  }
}
