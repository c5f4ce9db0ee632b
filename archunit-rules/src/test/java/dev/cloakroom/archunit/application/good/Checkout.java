package dev.cloakroom.archunit.application.good;

import dev.cloakroom.Sessions;
import dev.cloakroom.archunit.application.PriceService;

/** Works with sessions, holds a service, is no payload. */
public class Checkout {
  final Sessions<GoodSession> sessions;
  final PriceService prices;

  Checkout(Sessions<GoodSession> sessions, PriceService prices) {
    this.sessions = sessions;
    this.prices = prices;
  }
}
