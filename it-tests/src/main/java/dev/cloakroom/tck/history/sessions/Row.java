package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.SessionId;

/**
 * A session as the model keeps it. All times are epoch milliseconds. Immutable.
 *
 * @param version 1 at first, one more with each write
 */
record Row(
    SessionId id,
    Visit payload,
    long version,
    long createdAt,
    long lastAccessedAt,
    long expiresAt,
    long absoluteExpiresAt) {
  /** A session that is created, or whose user signs in, now. */
  static Row first(SessionId id, Visit payload, long version, long now) {
    return new Row(
        id, payload, version, now, now, now + Minutes.IDLE_MILLIS, now + Minutes.ABSOLUTE_MILLIS);
  }

  boolean isLiveAt(long now) {
    return now < expiresAt && now < absoluteExpiresAt;
  }

  /** Whether it has expired by every clock that is not further off than clocks may be. */
  boolean hasExpiredForAll(long now) {
    return expiresAt < now - Minutes.SKEW_MILLIS;
  }

  /** Whether using it now is written: when a tenth of the idle timeout has passed. */
  boolean isTouchDue(long now) {
    return now - lastAccessedAt >= Minutes.IDLE_MILLIS / 10;
  }

  /** Used now: its expiry is put off if that is due. */
  Row used(long now) {
    return isTouchDue(now)
        ? at(Math.max(lastAccessedAt, now), Math.max(expiresAt, expiryAt(now)))
        : this;
  }

  private long expiryAt(long now) {
    return Math.min(now + Minutes.IDLE_MILLIS, absoluteExpiresAt);
  }

  /** With these times where they are later. */
  Row notBefore(long otherLastAccessedAt, long otherExpiresAt) {
    return at(Math.max(lastAccessedAt, otherLastAccessedAt), Math.max(expiresAt, otherExpiresAt));
  }

  Row at(long otherLastAccessedAt, long otherExpiresAt) {
    return new Row(
        id, payload, version, createdAt, otherLastAccessedAt, otherExpiresAt, absoluteExpiresAt);
  }

  Row written(Visit other) {
    return new Row(id, other, version + 1, createdAt, lastAccessedAt, expiresAt, absoluteExpiresAt);
  }

  Row under(SessionId other) {
    return new Row(
        other, payload, version, createdAt, lastAccessedAt, expiresAt, absoluteExpiresAt);
  }

  @Override
  public String toString() {
    return String.format(
        "%s v%d %s, created %s, used %s, dies %s",
        id,
        version,
        payload,
        Minutes.legible(createdAt),
        Minutes.legible(lastAccessedAt),
        Minutes.legible(expiresAt));
  }
}
