package dev.cloakroom.benchmarks.request;

import static java.util.Objects.requireNonNull;

import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.payload.Theme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.session.FindByIndexNameSessionRepository;

/** The pages with the servlet container's session, of which each property is an attribute. */
final class AttributesServlet extends ShopServlet {
  private static final long serialVersionUID = 1L;

  /** By it Spring Session lists a user's sessions; to others it is any name. */
  private static final String USER = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private static final String CART = "cart";

  @Override
  void fill(HttpServletRequest request, ShopSession payload) {
    HttpSession session = request.getSession();
    session.setAttribute(USER, payload.userId());
    session.setAttribute("tenantId", payload.tenantId());
    session.setAttribute("roles", payload.roles());
    session.setAttribute("displayName", payload.displayName());
    session.setAttribute(CART, payload.cart());
    session.setAttribute("signedInAt", payload.signedInAt());
    session.setAttribute("lastCartChangeAt", payload.lastCartChangeAt());
    session.setAttribute("locale", payload.locale());
    session.setAttribute("theme", payload.theme());
    session.setAttribute("rememberMe", payload.rememberMe());
    session.setAttribute("preferences", payload.preferences());
  }

  @Override
  @SuppressWarnings("unchecked") // as they were put in
  ShopSession read(HttpServletRequest request) {
    HttpSession session = requireNonNull(request.getSession(false), "no session");
    return new ShopSession(
        (String) session.getAttribute(USER),
        (String) session.getAttribute("tenantId"),
        (List<String>) session.getAttribute("roles"),
        (String) session.getAttribute("displayName"),
        (Cart) session.getAttribute(CART),
        (Instant) session.getAttribute("signedInAt"),
        (Instant) session.getAttribute("lastCartChangeAt"),
        (String) session.getAttribute("locale"),
        (Theme) session.getAttribute("theme"),
        (Boolean) session.getAttribute("rememberMe"),
        (Map<String, String>) session.getAttribute("preferences"));
  }

  @Override
  void put(HttpServletRequest request, Cart cart) {
    request.getSession().setAttribute(CART, cart);
  }
}
