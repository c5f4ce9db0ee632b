package dev.cloakroom.it;

import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.tck.SessionStoreTck;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class InMemoryStoreTest extends SessionStoreTck {
  private final Map<String, SessionStore> byNamespace = new ConcurrentHashMap<>();

  @Override
  protected SessionStore open(String namespace) {
    return byNamespace.computeIfAbsent(namespace, InMemorySessionStore::new);
  }

  /** Nodes share one object here, and it forgets with the process. */
  @Override
  protected boolean isPersistent() {
    return false;
  }
}
