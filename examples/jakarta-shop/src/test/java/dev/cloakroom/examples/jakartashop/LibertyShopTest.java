package dev.cloakroom.examples.jakartashop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.examples.shoptests.ShopClient;
import dev.cloakroom.examples.shoptests.ShopNode;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same war on a Jakarta EE server. */
@Tag("browser")
final class LibertyShopTest {
  @Test
  void aSessionOutlivesTheServer(@TempDir Path directory) throws Exception {
    Path keyset = directory.resolve("session.keyset.json");
    TinkSessionCipher.generate(keyset);
    Map<String, String> settings =
        Map.of(
            "cloakroom.url",
            "jdbc:sqlite:" + directory.resolve("shop.db"),
            "cloakroom.cipher.keyset",
            keyset.toString());
    try (ShopNode node = new ShopNode(new LibertyShop(), "liberty", directory, settings)) {
      node.start();
      ShopClient client = new ShopClient();
      client.send(node.uri("/cart/add"), "sku", "tea");
      client.signIn(node, "ada", "Laptop");
      client.send(node.uri("/preferences"), "theme", "dark", "currency", "USD");

      node.kill();
      node.start();

      assertThat(client.page(node.uri("/cart")))
          .contains("<span id=\"user\">ada</span>", "<body class=\"dark\">", "data-sku=\"tea\"");
      client.send(node.uri("/cart/remove"), "sku", "tea");
      assertThat(client.page(node.uri("/cart"))).doesNotContain("data-sku=\"tea\"");
    }
  }
}
