package dev.cloakroom.examples.jakartashop;

import dev.cloakroom.examples.shoptests.ShopOnServersTest;

final class TomcatShopOnServersTest extends ShopOnServersTest {
  TomcatShopOnServersTest() {
    super(new TomcatShop());
  }
}
