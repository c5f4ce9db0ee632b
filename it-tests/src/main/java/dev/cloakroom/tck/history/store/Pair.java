package dev.cloakroom.tck.history.store;

import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.ValueStore;

/** The two stores, of which both can be closed and opened again while nobody uses them. */
final class Pair implements AutoCloseable {
  private static final int BATCH = 500;

  private final Opener opener;
  private final String namespace;
  private final boolean persistent;
  private SessionStore first;
  private SessionStore second;

  Pair(Opener opener, String namespace, boolean persistent) throws Exception {
    this.opener = opener;
    this.namespace = namespace;
    this.persistent = persistent;
    this.first = opener.open(namespace);
    this.second = opener.open(namespace);
  }

  synchronized SessionStore node(int number) {
    return number == 0 ? first : second;
  }

  /** Closes both and opens them again, if that loses nothing. */
  synchronized void reopen() throws Exception {
    if (persistent) {
      close();
      first = opener.open(namespace);
      second = opener.open(namespace);
    }
  }

  /** Deletes whatever there is. */
  void empty() {
    for (StoredSession row : node(0).scan(null, BATCH)) {
      node(0).delete(row.id());
    }
    ValueStore values = node(0).values();
    for (ValueStore.Entry entry : values.scan(null, BATCH)) {
      values.remove(entry.key(), Long.MIN_VALUE);
    }
  }

  @Override
  public synchronized void close() {
    try {
      first.close();
    } finally {
      second.close();
    }
  }
}
