package dev.cloakroom.benchmarks.request;

import static java.util.Objects.requireNonNull;

import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.ServletAttributes;
import jakarta.servlet.http.HttpServletRequest;

/** The pages with the servlet container's session, of which each property is an attribute. */
final class AttributesServlet extends ShopServlet {
  private static final long serialVersionUID = 1L;

  @Override
  void fill(HttpServletRequest request, ShopSession payload) {
    ServletAttributes.write(payload, request.getSession());
  }

  @Override
  ShopSession read(HttpServletRequest request) {
    return ServletAttributes.read(requireNonNull(request.getSession(false), "no session"));
  }

  @Override
  void put(HttpServletRequest request, Cart cart) {
    ServletAttributes.write(cart, request.getSession());
  }
}
