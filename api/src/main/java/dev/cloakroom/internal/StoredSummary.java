package dev.cloakroom.internal;

import dev.cloakroom.SessionId;
import dev.cloakroom.SessionSummary;
import dev.cloakroom.spi.StoredSession;
import java.time.Instant;

/** What a row says without being opened. */
class StoredSummary implements SessionSummary {
  final StoredSession row;

  StoredSummary(StoredSession row) {
    this.row = row;
  }

  @Override
  public final SessionId id() {
    return row.id();
  }

  @Override
  public final String payloadType() {
    return row.payloadType();
  }

  @Override
  public final Instant createdAt() {
    return Instant.ofEpochMilli(row.createdAt());
  }

  @Override
  public final Instant lastAccessedAt() {
    return Instant.ofEpochMilli(row.lastAccessedAt());
  }

  @Override
  public final Instant expiresAt() {
    return Instant.ofEpochMilli(row.expiresAt());
  }

  /** Names the session, and nothing that it holds. */
  @Override
  public final String toString() {
    return "Session[" + id() + ", read-only]";
  }
}
