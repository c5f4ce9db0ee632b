package dev.cloakroom.tck;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows that the tests store. Each has ids and keys of its own, so that tests can share a
 * database.
 *
 * <p>Tests say what time it is with every call. Their time begins a day after the machine's,
 * because a store whose server expires rows by itself would not keep those of the past, and a run
 * may take hours.
 */
final class Rows {
  /** The time at which tests begin, in epoch milliseconds. */
  static final long NOW = System.currentTimeMillis() + 86_400_000;

  static final long IDLE_MILLIS = 30 * 60_000;

  /** When the sessions made here die unless used before. */
  static final long EXPIRY = NOW + IDLE_MILLIS;

  static final long ABSOLUTE_EXPIRY = NOW + 12 * 3_600_000;

  private static final int DATA_BYTES = 420;

  private Rows() {}

  static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    ThreadLocalRandom.current().nextBytes(random);
    return random;
  }

  static SessionId id() {
    return SessionId.of(random(SessionId.BYTES));
  }

  /** An id of a session of this subject's: in the partition of its key. */
  static SessionId id(@Nullable SubjectKey subject) {
    byte[] id = random(SessionId.BYTES);
    if (subject != null) {
      id[0] = (byte) subject.placement();
    }
    return SessionId.of(id);
  }

  static SubjectKey subject() {
    return SubjectKey.of(random(SubjectKey.BYTES));
  }

  /** The key that an older secret gives for the same subject. */
  static SubjectKey olderKeyOf(SubjectKey subject) {
    return SubjectKey.placed(subject.placement(), random(SubjectKey.BYTES));
  }

  static StoredSession guest() {
    return of(null);
  }

  static StoredSession of(@Nullable SubjectKey subject) {
    return expiring(subject, EXPIRY);
  }

  static StoredSession expiring(@Nullable SubjectKey subject, long expiresAt) {
    return new StoredSession(
        id(subject),
        "tck",
        subject,
        1,
        NOW,
        NOW,
        expiresAt,
        Math.max(expiresAt, ABSOLUTE_EXPIRY),
        IDLE_MILLIS,
        random(DATA_BYTES));
  }

  /** A session that was created so long before {@link #NOW}. */
  static StoredSession aged(@Nullable SubjectKey subject, long millis) {
    StoredSession session = of(subject);
    return new StoredSession(
        session.id(),
        session.payloadType(),
        subject,
        session.version(),
        NOW - millis,
        NOW,
        session.expiresAt(),
        session.absoluteExpiresAt(),
        session.idleMillis(),
        session.data());
  }

  /** The same session under another id. */
  static StoredSession under(SessionId id, StoredSession session) {
    return copy(session, id, session.payloadType(), session.subjectKey(), session.version());
  }

  static StoredSession ofType(String payloadType, StoredSession session) {
    return copy(session, session.id(), payloadType, session.subjectKey(), session.version());
  }

  static StoredSession withSubject(@Nullable SubjectKey subject, StoredSession session) {
    return copy(session, session.id(), session.payloadType(), subject, session.version());
  }

  static StoredSession withData(byte[] data, StoredSession session) {
    return copy(
        session,
        session.id(),
        session.payloadType(),
        session.subjectKey(),
        session.version(),
        data);
  }

  /** The next write of a session: one version more, and other data. */
  static StoredSession written(StoredSession session) {
    return written(session, random(DATA_BYTES));
  }

  static StoredSession written(StoredSession session, byte[] data) {
    return copy(
        session,
        session.id(),
        session.payloadType(),
        session.subjectKey(),
        session.version() + 1,
        data);
  }

  /** What a session is cycled to: a fresh id, one version more, and other data. */
  static StoredSession cycled(StoredSession session) {
    return cycled(session, session.subjectKey());
  }

  /** What a session is cycled to at a sign-in as somebody, or at a sign-out if that is null. */
  static StoredSession cycled(StoredSession session, @Nullable SubjectKey subject) {
    return copy(
        session,
        id(subject),
        session.payloadType(),
        subject,
        session.version() + 1,
        random(DATA_BYTES));
  }

  private static StoredSession copy(
      StoredSession session,
      SessionId id,
      String payloadType,
      @Nullable SubjectKey subject,
      long version) {
    return copy(session, id, payloadType, subject, version, session.data());
  }

  private static StoredSession copy(
      StoredSession session,
      SessionId id,
      String payloadType,
      @Nullable SubjectKey subject,
      long version,
      byte[] data) {
    return new StoredSession(
        id,
        payloadType,
        subject,
        version,
        session.createdAt(),
        session.lastAccessedAt(),
        session.expiresAt(),
        session.absoluteExpiresAt(),
        session.idleMillis(),
        data);
  }
}
