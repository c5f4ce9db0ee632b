package dev.cloakroom.benchmarks.request;

import dev.cloakroom.Session;
import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.payload.ShopSession_;
import dev.cloakroom.jakarta.Exchanges;
import jakarta.servlet.http.HttpServletRequest;

/** The pages with Cloakroom's session. */
final class CloakroomServlet extends ShopServlet {
  private static final long serialVersionUID = 1L;

  private static Session<ShopSession> session(HttpServletRequest request) {
    return Exchanges.of(request, ShopSession.class).session();
  }

  @Override
  ShopSession read(HttpServletRequest request) {
    return session(request).payload();
  }

  @Override
  void fill(HttpServletRequest request, ShopSession payload) {
    session(request).update(empty -> payload);
  }

  @Override
  void put(HttpServletRequest request, Cart cart) {
    session(request).set(ShopSession_.cart, cart);
  }
}
