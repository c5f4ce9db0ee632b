package dev.cloakroom.examples.shoptests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A shop of two nodes that share an SQLite file and nothing else, and two browsers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ShopFixture {
  final Shop shop;
  Map<String, String> settings = Map.of();

  @SuppressWarnings("NullAway.Init")
  ShopNode first;

  @SuppressWarnings("NullAway.Init")
  ShopNode second;

  @SuppressWarnings("NullAway.Init")
  Browser laptop;

  @SuppressWarnings("NullAway.Init")
  Browser phone;

  ShopFixture(Shop shop) {
    this.shop = shop;
  }

  @BeforeAll
  void startShopAndBrowsers(@TempDir Path directory) throws Exception {
    laptop = Browser.open(directory.resolve("laptop"));
    phone = Browser.open(directory.resolve("phone"));
    Path keyset = directory.resolve("session.keyset.json");
    TinkSessionCipher.generate(keyset);
    settings =
        Map.of(
            "cloakroom.url",
            "jdbc:sqlite:" + directory.resolve("shop.db"),
            "cloakroom.cipher.keyset",
            keyset.toString());
    first = new ShopNode(shop, "1", directory, settings);
    second = new ShopNode(shop, "2", directory, settings);
    ShopNode.startAll(first, second);
  }

  @AfterAll
  void endThem() {
    for (Browser browser : new Browser[] {laptop, phone}) {
      if (browser != null) {
        browser.close();
      }
    }
    for (ShopNode node : new ShopNode[] {first, second}) {
      if (node != null) {
        node.close();
      }
    }
  }

  @BeforeEach
  void beginAfresh() throws Exception {
    laptop.forgetCookies();
    phone.forgetCookies();
    ShopClient.signOutEverywhere(first, "ada", "ben");
  }

  /** Keeps what the page looks like, and sees to it that nobody has to scroll sidewards. */
  void look(String name) {
    for (int width : new int[] {1280, 390}) {
      laptop.resize(width, 844);
      laptop.screenshot(name + (width == 390 ? "-narrow" : "-wide"));
      assertThat((Long) laptop.script("return document.documentElement.scrollWidth"))
          .as("%s at %d pixels", name, width)
          .isLessThanOrEqualTo(width);
    }
    laptop.resize(1280, 844);
  }

  static void add(Browser browser, ShopNode node, String... products) {
    browser.visit(node.uri("/"));
    for (String product : products) {
      browser.click(".product[data-sku=" + product + "] button");
      browser.visit(node.uri("/"));
    }
  }

  static void choose(Browser browser, ShopNode node, String theme, String currency) {
    browser.visit(node.uri("/preferences"));
    browser.choose("#preferences", "theme", theme);
    browser.choose("#preferences", "currency", currency);
    browser.click("#preferences button");
  }

  /** How bright the ground of a page is, 0 to 255. */
  static long brightness(Browser browser) {
    return (Long)
        browser.script(
            """
            const parts = getComputedStyle(document.body).backgroundColor.match(/\\d+/g);
            return Math.max(...parts.slice(0, 3).map(Number));
            """);
  }
}
