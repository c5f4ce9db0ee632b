package dev.cloakroom.examples.micronautshop;

import dev.cloakroom.examples.shoptests.ShopOnServersTest;

final class MicronautShopOnServersTest extends ShopOnServersTest {
  MicronautShopOnServersTest() {
    super(new MicronautShop());
  }
}
