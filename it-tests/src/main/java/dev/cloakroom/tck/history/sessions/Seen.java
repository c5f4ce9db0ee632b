package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.SessionId;
import dev.cloakroom.SessionView;

/** What a view shows of a session. Immutable. */
record Seen(SessionId id, Visit payload, long createdAt, long lastAccessedAt, long expiresAt) {
  static Seen of(SessionView<Visit> view) {
    return new Seen(
        view.id(),
        view.payload(),
        view.createdAt().toEpochMilli(),
        view.lastAccessedAt().toEpochMilli(),
        view.expiresAt().toEpochMilli());
  }

  static Seen of(Row row) {
    return new Seen(
        row.id(), row.payload(), row.createdAt(), row.lastAccessedAt(), row.expiresAt());
  }

  @Override
  public String toString() {
    return String.format(
        "%s %s, used %s, dies %s",
        id, payload, Minutes.legible(lastAccessedAt), Minutes.legible(expiresAt));
  }
}
