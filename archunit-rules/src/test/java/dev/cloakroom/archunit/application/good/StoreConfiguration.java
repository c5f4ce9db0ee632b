package dev.cloakroom.archunit.application.good;

import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SessionStore;

/** A configuration class may touch a store. */
public class StoreConfiguration {
  /** And so may a class in it. */
  public static class Nested {
    SessionStore store() {
      return new InMemorySessionStore("shop");
    }
  }
}
