package dev.cloakroom.jpa;

import dev.cloakroom.spi.StoredSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which calls are sent together when they meet: where there is a way to do so, because it
 * gains something there.
 *
 * @param connections how many there are; 0 if no calls are sent together
 */
record Meeting(Database database, int connections) {
  /** By so much fewer finds than connections are under way at a time where there is a crowd. */
  private static final int FINDS = 4;

  /** The same for saves, which wait for the disk: the server makes one wait of several. */
  private static final int SAVES = 2;

  /** Calls that are never sent together. */
  static Meeting none(Database database) {
    return new Meeting(database, 0);
  }

  /** Finds, if they are sent together. */
  @Nullable Combining<Find, Optional<StoredSession>> finds(
      String namespace,
      Calls calls,
      String verb,
      Combining.Alone<Find, Optional<StoredSession>> alone) {
    Together<Find> together = connections == 0 ? null : database.findsTogether(namespace);
    return together == null
        ? null
        : new Combining<>(calls, verb, false, alone, together, gate(connections, FINDS));
  }

  /** Saves, if they are sent together. */
  @Nullable Combining<Save, Integer> saves(
      String namespace, Calls calls, String verb, Combining.Alone<Save, Integer> alone) {
    Together<Save> together = connections == 0 ? null : database.savesTogether(namespace, alone);
    int writers = database.hasSingleWriter() ? 1 : connections;
    return together == null
        ? null
        : new Combining<>(calls, verb, true, alone, together, gate(writers, SAVES));
  }

  private static <C extends Waiting<?>> Gate<C> gate(int connections, int fewer) {
    return new Gate<>(connections, Math.max(1, connections / fewer));
  }
}
