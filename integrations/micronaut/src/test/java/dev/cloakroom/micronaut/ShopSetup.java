package dev.cloakroom.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The application over a watched store. After each test no thread had waited that must not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ShopSetup {
  static final String COOKIE = "__Host-session";

  final WatchedStore store = new WatchedStore();
  private ShopServer server;

  /** {@code none} if the application is to have no pages of errors. */
  String pages() {
    return "some";
  }

  @BeforeAll
  void start(@TempDir Path directory) {
    server = ShopServer.over(store, pages(), directory);
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @AfterEach
  void assertThatNoEventLoopAskedTheStore() {
    assertThat(store.blocked).isEmpty();
  }

  Client client() {
    return server.client();
  }

  Client guestWith(String item) {
    Client guest = client();
    guest.get("/shop/put?value=" + item);
    assertThat(guest.cookies).containsKey(COOKIE);
    return guest;
  }

  static void assertHolds(Client client, String shown) {
    assertThat(client.get("/shop/read").body()).isEqualTo(shown);
  }

  static void assertNothingSet(HttpResponse<String> response) {
    assertThat(Client.setCookies(response)).isEmpty();
  }
}
