package dev.cloakroom.jpa;

import dev.cloakroom.spi.StoredSession;

/** Writes a session onto the version before it; answers how many rows were. */
final class Save extends Waiting<Integer> {
  private final StoredSession changed;
  private final long now;

  Save(StoredSession changed, long now) {
    this.changed = changed;
    this.now = now;
  }

  StoredSession changed() {
    return changed;
  }

  long now() {
    return now;
  }

  @Override
  int size() {
    return changed.data().length;
  }

  /** Of two saves of one session, one is to see what the other did. */
  @Override
  Object apart() {
    return changed.id();
  }
}
