package dev.cloakroom.it;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Makes rows for tests of stores, each with an id and data that no other has. */
public final class Samples {
  /**
   * What time it is for the calls of these tests, in epoch milliseconds: a day after the machine's,
   * because there are servers that remove what has expired by themselves, and a run takes a while.
   */
  public static final long NOW = System.currentTimeMillis() + 86_400_000;

  /** How long sessions live unless they are used. */
  public static final long IDLE_MILLIS = 1_800_000;

  private static final int DATA_BYTES = 420;

  private Samples() {}

  /** Random bytes. */
  public static byte[] bytes(int length) {
    byte[] random = new byte[length];
    ThreadLocalRandom.current().nextBytes(random);
    return random;
  }

  /** A subject that no other test has. */
  public static SubjectKey subject() {
    return SubjectKey.of(bytes(SubjectKey.BYTES));
  }

  private static SessionId id(@Nullable SubjectKey subject) {
    byte[] id = bytes(SessionId.BYTES);
    if (subject != null) {
      id[0] = (byte) subject.placement();
    }
    return SessionId.of(id);
  }

  /** A new session. */
  public static StoredSession session(@Nullable SubjectKey subject) {
    return session(subject, DATA_BYTES);
  }

  /** A new session of somebody's with data of so many bytes. */
  public static StoredSession sized(int length) {
    return session(subject(), length);
  }

  private static StoredSession session(@Nullable SubjectKey subject, int length) {
    return new StoredSession(
        id(subject),
        "sample",
        subject,
        1,
        NOW,
        NOW,
        NOW + IDLE_MILLIS,
        NOW + 24 * IDLE_MILLIS,
        IDLE_MILLIS,
        bytes(length));
  }

  /** The next write of a session, with as much data. */
  public static StoredSession written(StoredSession session) {
    return next(session, session.id(), session.subjectKey());
  }

  /** What a session is cycled to. */
  public static StoredSession cycled(StoredSession session) {
    return cycled(session, session.subjectKey());
  }

  /** What a session is cycled to at a sign-in. */
  public static StoredSession cycled(StoredSession session, @Nullable SubjectKey subject) {
    return next(session, id(subject), subject);
  }

  private static StoredSession next(
      StoredSession session, SessionId id, @Nullable SubjectKey subject) {
    return new StoredSession(
        id,
        session.payloadType(),
        subject,
        session.version() + 1,
        session.createdAt(),
        session.lastAccessedAt(),
        session.expiresAt(),
        session.absoluteExpiresAt(),
        session.idleMillis(),
        bytes(session.data().length));
  }
}
