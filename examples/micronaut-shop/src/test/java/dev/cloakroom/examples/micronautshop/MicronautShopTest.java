package dev.cloakroom.examples.micronautshop;

import dev.cloakroom.examples.shoptests.ShopBrowserTest;

final class MicronautShopTest extends ShopBrowserTest {
  MicronautShopTest() {
    super(new MicronautShop());
  }
}
