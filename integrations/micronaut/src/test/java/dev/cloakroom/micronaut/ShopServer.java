package dev.cloakroom.micronaut;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.tink.TinkSessionCipher;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** The application of these tests on a server of its own. */
final class ShopServer implements AutoCloseable {
  private final ApplicationContext context;
  private final EmbeddedServer server;

  private ShopServer(ApplicationContext context) {
    this.context = context;
    this.server = context.getBean(EmbeddedServer.class).start();
  }

  static ShopServer of(ApplicationContextBuilder builder) {
    return new ShopServer(builder.start());
  }

  /**
   * One whose sessions are in a store that is watched, opened by the application itself.
   *
   * @param pages {@code none} if the application is to have no pages of errors
   */
  static ShopServer over(WatchedStore store, String pages, Path directory) {
    Path keyset = directory.resolve("session.keyset.json");
    TinkSessionCipher.generate(keyset);
    Cloakroom cloakroom =
        Cloakroom.builder()
            .store(store.asStore())
            .cipher(TinkSessionCipher.fromKeyset(keyset))
            .property("cloakroom.sweep", "off")
            .build();
    return new ShopServer(
        ApplicationContext.builder()
            .properties(Map.of("micronaut.server.port", -1, "test.pages", pages))
            .singletons(cloakroom)
            .start());
  }

  ApplicationContext context() {
    return context;
  }

  Client client() {
    return new Client(URI.create("http://127.0.0.1:" + server.getPort()));
  }

  @Override
  public void close() {
    context.close();
  }
}
