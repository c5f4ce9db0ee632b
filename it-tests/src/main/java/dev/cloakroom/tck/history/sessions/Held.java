package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.Session;
import dev.cloakroom.SessionId;

/**
 * What a client holds: a session object, and how the session was when it got it. Immutable, but for
 * the object.
 *
 * @param base the payload that the store is known to have had
 */
record Held(
    Session<Visit> session,
    SessionId id,
    Visit base,
    long version,
    long createdAt,
    long lastAccessedAt,
    long expiresAt) {
  static Held of(Session<Visit> session) {
    return new Held(
        session,
        session.id(),
        session.payload(),
        session.version(),
        session.createdAt().toEpochMilli(),
        session.lastAccessedAt().toEpochMilli(),
        session.expiresAt().toEpochMilli());
  }

  /** The row that it was, as far as a client sees it. */
  Row row(long absoluteExpiresAt) {
    return new Row(id, base, version, createdAt, lastAccessedAt, expiresAt, absoluteExpiresAt);
  }

  /** Whether it is this row, used or not. */
  boolean shows(Row row) {
    return row(row.absoluteExpiresAt()).equals(row);
  }

  @Override
  public String toString() {
    return String.format(
        "%s v%d %s, used %s, dies %s",
        id, version, base, Minutes.legible(lastAccessedAt), Minutes.legible(expiresAt));
  }
}
