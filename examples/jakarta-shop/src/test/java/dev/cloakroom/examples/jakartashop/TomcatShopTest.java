package dev.cloakroom.examples.jakartashop;

import dev.cloakroom.examples.shoptests.ShopBrowserTest;

final class TomcatShopTest extends ShopBrowserTest {
  TomcatShopTest() {
    super(new TomcatShop());
  }
}
