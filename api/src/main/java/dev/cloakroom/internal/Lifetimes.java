package dev.cloakroom.internal;

import java.time.Duration;

/**
 * How long sessions live.
 *
 * @param idleTimeout without use
 * @param absoluteLifetime in any case; not shorter than the idle timeout
 * @param clockSkew by how much the clocks of two nodes may differ
 */
public record Lifetimes(Duration idleTimeout, Duration absoluteLifetime, Duration clockSkew) {
  private static final int TOUCHES_PER_IDLE_TIMEOUT = 10;

  /** When a session dies that is used now. */
  static long expiresAt(long now, long idleMillis, long absoluteExpiresAt) {
    return Math.min(now + idleMillis, absoluteExpiresAt);
  }

  /** Whether a session was last used so long ago that using it now is worth a write. */
  static boolean isTouchDue(long now, long lastAccessedAt, long idleMillis) {
    return now - lastAccessedAt >= Math.max(1, idleMillis / TOUCHES_PER_IDLE_TIMEOUT);
  }
}
