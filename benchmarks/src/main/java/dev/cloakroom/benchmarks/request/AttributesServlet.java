package dev.cloakroom.benchmarks.request;

import static java.util.Objects.requireNonNull;

import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Attributes;
import jakarta.servlet.http.HttpServletRequest;

/** The pages with the servlet container's session, of which each property is an attribute. */
final class AttributesServlet extends ShopServlet {
  private static final long serialVersionUID = 1L;

  @Override
  void fill(HttpServletRequest request, ShopSession payload) {
    Attributes.write(payload, request.getSession()::setAttribute);
  }

  @Override
  ShopSession read(HttpServletRequest request) {
    return Attributes.read(requireNonNull(request.getSession(false), "no session")::getAttribute);
  }

  @Override
  void put(HttpServletRequest request, Cart cart) {
    Attributes.write(cart, request.getSession()::setAttribute);
  }
}
