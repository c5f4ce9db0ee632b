package dev.cloakroom.tck.history.store;

import dev.cloakroom.spi.SessionStore;

/** The two stores, of which both can be closed and opened again while nobody uses them. */
final class Pair implements AutoCloseable {
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

  /** Deletes what a history has left behind. */
  void forget(World world) {
    world.ids().forEach(id -> node(0).delete(id));
    world.valueKeys().forEach(key -> node(0).values().remove(key.bytes(), Long.MIN_VALUE));
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
