package dev.cloakroom.internal;

import dev.cloakroom.PayloadType;
import dev.cloakroom.SessionLifetime;
import dev.cloakroom.spi.StoredSession;
import java.time.Duration;

/**
 * How long sessions live.
 *
 * @param types those of each payload type
 * @param clockSkew by how much the clocks of two nodes may differ
 * @param touchPercent the share of the idle timeout after which a use is worth a write
 */
public record Lifetimes(TypeLifetimes types, Duration clockSkew, int touchPercent) {
  /** How long a session of this type lives. */
  public SessionLifetime of(PayloadType<?> type) {
    return types.of(type);
  }

  /** When a session dies that is used now. */
  static long expiresAt(long now, long idleMillis, long absoluteExpiresAt) {
    return Math.min(now + idleMillis, absoluteExpiresAt);
  }

  /** Whether a session was last used so long ago that using it now is worth a write. */
  boolean isTouchDue(StoredSession row, long now) {
    return now - row.lastAccessedAt() >= Math.max(1, row.idleMillis() * touchPercent / 100);
  }
}
