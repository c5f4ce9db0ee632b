package dev.cloakroom;

import dev.cloakroom.internal.Settings;
import java.time.Duration;

/**
 * How long a session lives that does not go by the configuration: one that is remembered, for
 * example. Immutable.
 *
 * @param idleTimeout after how long without use it dies
 * @param absoluteLifetime after how long it dies in any case, from the sign-in on; not shorter
 */
public record SessionLifetime(Duration idleTimeout, Duration absoluteLifetime) {
  /**
   * Checks that it is one.
   *
   * @throws IllegalArgumentException if one of them is not from 1 second to 3,650 days, or the idle
   *     timeout is the longer one
   */
  public SessionLifetime {
    if (idleTimeout.compareTo(Settings.LEAST_LIFETIME) < 0
        || absoluteLifetime.compareTo(Settings.MOST_LIFETIME) > 0
        || idleTimeout.compareTo(absoluteLifetime) > 0) {
      throw new IllegalArgumentException(
          "a session lives from 1 second to 3650 days, and its idle timeout ("
              + idleTimeout
              + ") is not longer than its absolute lifetime ("
              + absoluteLifetime
              + ")");
    }
  }
}
