package dev.cloakroom.benchmarks.sessions;

import static java.util.Objects.requireNonNull;

import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.ShopSession;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The payload as attributes, one for each property; the user is the principal. */
public final class SpringAttributes {
  private static final String PRINCIPAL =
      FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
  private static final String CART = "cart";

  private SpringAttributes() {}

  public static void write(ShopSession payload, Session session) {
    session.setAttribute(PRINCIPAL, requireNonNull(payload.userId()));
    session.setAttribute("tenantId", payload.tenantId());
    session.setAttribute("roles", payload.roles());
    session.setAttribute("displayName", requireNonNull(payload.displayName()));
    session.setAttribute(CART, payload.cart());
    session.setAttribute("signedInAt", requireNonNull(payload.signedInAt()));
    session.setAttribute("lastCartChangeAt", payload.lastCartChangeAt());
    session.setAttribute("locale", payload.locale());
    session.setAttribute("theme", payload.theme());
    session.setAttribute("rememberMe", payload.rememberMe());
    session.setAttribute("preferences", payload.preferences());
  }

  public static ShopSession read(Session session) {
    return new ShopSession(
        session.getAttribute(PRINCIPAL),
        session.getRequiredAttribute("tenantId"),
        session.getRequiredAttribute("roles"),
        session.getAttribute("displayName"),
        session.getRequiredAttribute(CART),
        session.getAttribute("signedInAt"),
        session.getRequiredAttribute("lastCartChangeAt"),
        session.getRequiredAttribute("locale"),
        session.getRequiredAttribute("theme"),
        session.<Boolean>getRequiredAttribute("rememberMe"),
        session.getRequiredAttribute("preferences"));
  }

  public static void changeCart(Session session) {
    Cart cart = session.getRequiredAttribute(CART);
    session.setAttribute(CART, Workload.changed(cart));
  }
}
