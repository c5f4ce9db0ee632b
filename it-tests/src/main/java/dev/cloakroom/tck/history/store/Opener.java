package dev.cloakroom.tck.history.store;

import dev.cloakroom.spi.SessionStore;

/** Opens the store under test. */
@FunctionalInterface
public interface Opener {
  /** Opens a store that sees the same sessions as any other of this namespace. */
  SessionStore open(String namespace) throws Exception;
}
