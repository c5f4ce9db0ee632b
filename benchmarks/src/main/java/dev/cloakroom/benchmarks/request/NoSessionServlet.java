package dev.cloakroom.benchmarks.request;

import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Workload;
import jakarta.servlet.http.HttpServletRequest;

/** The pages, which show the same to all and forget at once. */
final class NoSessionServlet extends ShopServlet {
  private static final long serialVersionUID = 1L;

  private static final ShopSession EVERYBODYS = Workload.payload(0);

  @Override
  ShopSession read(HttpServletRequest request) {
    return EVERYBODYS;
  }

  @Override
  void fill(HttpServletRequest request, ShopSession payload) {}

  @Override
  void put(HttpServletRequest request, Cart cart) {}
}
