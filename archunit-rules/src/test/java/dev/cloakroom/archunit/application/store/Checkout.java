package dev.cloakroom.archunit.application.store;

import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SessionStore;

/** Touches a store, and is no configuration. */
public class Checkout {
  SessionStore store() {
    return new InMemorySessionStore("shop");
  }
}
