package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.SessionId;
import dev.cloakroom.SessionToken;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Held;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.spi.SessionStore;
import java.util.List;

/** The store by itself, which reads sealed bytes as they are. It is not asked to write. */
final class StoreKeeper implements Keeper {
  private final SessionStore store;
  private final List<SessionId> ids;

  /**
   * Opens it.
   *
   * @param store is closed with it
   * @param tokens of the sessions, by number
   */
  StoreKeeper(SessionStore store, List<String> tokens) {
    this.store = store;
    this.ids = tokens.stream().map(token -> SessionToken.of(token).id()).toList();
  }

  @Override
  public Object find(int number) {
    return store.load(ids.get(number), System.currentTimeMillis()).orElseThrow();
  }

  @Override
  public Held hold(int number) {
    throw new UnsupportedOperationException("hold");
  }

  @Override
  public Held create(ShopSession payload) {
    throw new UnsupportedOperationException("create");
  }

  @Override
  public void close() {
    store.close();
  }
}
