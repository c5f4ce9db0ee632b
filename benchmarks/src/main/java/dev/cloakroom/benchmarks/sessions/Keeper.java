package dev.cloakroom.benchmarks.sessions;

import dev.cloakroom.benchmarks.payload.ShopSession;

/**
 * Something that keeps the sessions of the workload in a database. Thread-safe, as an application
 * would have it.
 */
public interface Keeper extends AutoCloseable {
  /** Reads a session as a request does, with all that is in it. */
  Object find(int number);

  /** Finds a session to do something with it. */
  Held hold(int number);

  /** Adds a session. */
  Held create(ShopSession payload);

  /** Whether it can list the sessions of a subject. */
  default boolean findsBySubject() {
    return false;
  }

  /** Lists the sessions of the subject of a session, if it can; returns how many there are. */
  default int findBySubject(int number) {
    throw new UnsupportedOperationException("findBySubject");
  }

  @Override
  void close();
}
