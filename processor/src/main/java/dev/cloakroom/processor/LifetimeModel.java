package dev.cloakroom.processor;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long sessions of a payload class live, as far as its annotation says so.
 *
 * @param idleTimeout without use
 * @param absoluteLifetime in any case
 */
record LifetimeModel(@Nullable Duration idleTimeout, @Nullable Duration absoluteLifetime) {
  boolean isPossible() {
    return idleTimeout == null
        || absoluteLifetime == null
        || idleTimeout.compareTo(absoluteLifetime) <= 0;
  }
}
