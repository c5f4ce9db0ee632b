package dev.cloakroom.tck;

import dev.cloakroom.spi.SessionStore;

/** The two nodes on one database that a run of the kit works with. */
final class Nodes implements AutoCloseable {
  private final SessionStore first;
  private final SessionStore second;

  private Nodes(SessionStore first, SessionStore second) {
    this.first = first;
    this.second = second;
  }

  static Nodes of(SessionStoreTck kit) throws Exception {
    String namespace = freshNamespace();
    SessionStore first = kit.open(namespace);
    try {
      return new Nodes(first, kit.open(namespace));
    } catch (Exception e) {
      first.close();
      throw e;
    }
  }

  /** A namespace that nobody used before, also not an earlier run on the same database. */
  static String freshNamespace() {
    return "tck-" + Rows.id().toString().substring(0, 16);
  }

  SessionStore first() {
    return first;
  }

  SessionStore second() {
    return second;
  }

  @Override
  public void close() {
    try (first) {
      second.close();
    }
  }
}
