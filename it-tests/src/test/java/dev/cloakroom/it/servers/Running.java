package dev.cloakroom.it.servers;

import java.time.Duration;

/** A server that runs, of whatever kind. Thread-safe. */
public interface Running {
  /** How long one may take to answer after it was started again. */
  Duration PATIENCE = Duration.ofSeconds(60);

  /** Where it came from: {@code external}, {@code testcontainers} or {@code embedded}. */
  String origin();

  /** The version, in the server's own words. */
  String version() throws Exception;

  /** Whether it is this run's own, so that it may be killed. */
  default boolean mayBeKilled() {
    return true;
  }

  /** Kills it, as {@code kill -9} does; returns when it is gone. Refused where it may not be. */
  default void kill() throws Exception {
    throw new UnsupportedOperationException("may not be killed");
  }

  /** Starts it again where it left off, at the same address; returns when it answers. */
  default void startAgain() throws Exception {
    throw new UnsupportedOperationException("may not be killed");
  }

  /** Ends it, if it is this run's own. */
  default void end() throws Exception {}
}
