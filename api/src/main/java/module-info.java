/**
 * Typed and encrypted session persistence: annotations, sessions, the store and cipher SPI, the
 * wire runtime of generated code, and the in-memory store.
 */
module dev.cloakroom.api {
  requires static transitive org.jspecify;
  requires java.xml;

  exports dev.cloakroom;
  exports dev.cloakroom.memory;
  exports dev.cloakroom.spi;
  exports dev.cloakroom.web;
  exports dev.cloakroom.wire;

  uses dev.cloakroom.SessionListener;
  uses dev.cloakroom.spi.SessionCipherProvider;
  uses dev.cloakroom.spi.SessionStoreProvider;

  provides dev.cloakroom.spi.SessionCipherProvider with
      dev.cloakroom.internal.PlainCipherProvider;
  provides dev.cloakroom.spi.SessionStoreProvider with
      dev.cloakroom.memory.InMemorySessionStoreProvider;
}
