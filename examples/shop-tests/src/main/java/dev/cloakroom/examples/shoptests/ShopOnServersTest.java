package dev.cloakroom.examples.shoptests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.RunningRedis;
import dev.cloakroom.it.servers.Server;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.tink.TinkSessionCipher;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shop on each server that it is told of by one property: two nodes, one of them killed. */
@Tag("servers")
public abstract class ShopOnServersTest {
  private static final int ROUNDS = 10;

  private final Shop shop;

  /**
   * The tests of a shop.
   *
   * @param shop how it is started
   */
  protected ShopOnServersTest(Shop shop) {
    this.shop = shop;
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MYSQL"})
  void nodesShareSessionsInADatabase(Backend database, @TempDir Path directory) throws Exception {
    Server server = Servers.of(database);
    shop(directory, server.url(), server.user(), server.password());
  }

  @ParameterizedTest
  @EnumSource(names = {"REDIS_6", "REDIS_8"})
  void nodesShareSessionsInRedis(RedisBackend redis, @TempDir Path directory) throws Exception {
    RunningRedis server = Servers.of(redis);
    shop(directory, server.url(), server.user(), server.password());
  }

  private void shop(Path directory, String url, String user, String password) throws Exception {
    Path keyset = directory.resolve("session.keyset.json");
    TinkSessionCipher.generate(keyset);
    Map<String, String> settings = new HashMap<>();
    settings.put("cloakroom.url", url);
    settings.put("cloakroom.cipher.keyset", keyset.toString());
    settings.put("cloakroom.namespace", "shop-" + System.nanoTime());
    if (!user.isEmpty()) {
      settings.put("cloakroom.user", user);
    }
    if (!password.isEmpty()) {
      settings.put("cloakroom.password", password);
    }
    try (ShopNode first = new ShopNode(shop, "1", directory, settings);
        ShopNode second = new ShopNode(shop, "2", directory, settings)) {
      ShopNode.startAll(first, second);
      visit(first, second);
    }
  }

  private static void visit(ShopNode first, ShopNode second) throws Exception {
    ShopClient laptop = new ShopClient();
    laptop.send(first.uri("/cart/add"), "sku", "jam");
    laptop.signIn(second, "ada", "Laptop");
    ShopClient phone = new ShopClient();
    phone.signIn(first, "ada", "Phone");
    changeAtOnce(laptop, first, second);

    first.kill();

    assertThat(laptop.page(second.uri("/devices"))).contains(">Laptop<", ">Phone<");
    assertThat(laptop.pieces(second)).isEqualTo(1 + 2 * ROUNDS);
    laptop.send(second.uri("/devices/sign-out-others"));
    assertThat(laptop.page(second.uri("/devices"))).contains(">Laptop<").doesNotContain(">Phone<");
    assertThat(phone.page(second.uri("/devices"))).contains("id=\"sign-in\"");
  }

  private static void changeAtOnce(ShopClient client, ShopNode first, ShopNode second)
      throws Exception {
    String proof = client.proof(first.uri());
    for (int round = 1; round <= ROUNDS; round++) {
      String theme = round % 2 == 0 ? "light" : "dark";
      List<CompletableFuture<HttpResponse<String>>> requests =
          List.of(
              client.begin(first.uri("/cart/add"), proof, "sku", "bread"),
              client.begin(second.uri("/cart/add"), proof, "sku", "tea"),
              client.begin(first.uri("/preferences"), proof, "theme", theme, "currency", "EUR"));
      for (CompletableFuture<HttpResponse<String>> request : requests) {
        assertThat(request.get().statusCode()).isEqualTo(303);
      }
      assertThat(client.page(second.uri("/cart"))).contains("<body class=\"" + theme + "\">");
      assertThat(client.pieces(second)).isEqualTo(1 + 2 * round);
    }
  }
}
