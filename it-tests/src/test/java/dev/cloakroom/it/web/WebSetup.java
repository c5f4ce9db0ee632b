package dev.cloakroom.it.web;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.tink.TinkSessionCipher;
import dev.cloakroom.web.WebSessions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server with sessions in memory. */
abstract class WebSetup {
  @TempDir Path directory;

  final SessionStore store = new InMemorySessionStore("default");
  private Path keyset;

  @BeforeEach
  void generateKeys() {
    keyset = directory.resolve("session.keyset.json");
    TinkSessionCipher.generate(keyset);
  }

  Cloakroom cloakroom(Map<String, String> properties) {
    return cloakroom(store, properties);
  }

  Cloakroom cloakroom(SessionStore over, Map<String, String> properties) {
    Cloakroom.Builder builder =
        Cloakroom.builder()
            .store(over)
            .cipher(TinkSessionCipher.fromKeyset(keyset))
            .property("cloakroom.sweep", "off");
    properties.forEach(builder::property);
    return builder.build();
  }

  WebSessions<Basket> server(String... keysAndValues) {
    Map<String, String> properties = new HashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      properties.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return cloakroom(properties).web(Basket_.TYPE);
  }

  Browser browser(String... keysAndValues) {
    return new Browser(server(keysAndValues));
  }

  int stored() {
    return store.scan(null, 1_000).size();
  }
}
