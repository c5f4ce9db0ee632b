package dev.cloakroom.benchmarks.sessions;

import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.payload.Theme;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.session.FindByIndexNameSessionRepository;

/** The payload as attributes of a servlet container's session, one for each property. */
public final class ServletAttributes {
  /** By it Spring Session lists a user's sessions; to others it is any name. */
  private static final String USER = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private static final String CART = "cart";

  private ServletAttributes() {}

  public static void write(ShopSession payload, HttpSession session) {
    session.setAttribute(USER, payload.userId());
    session.setAttribute("tenantId", payload.tenantId());
    session.setAttribute("roles", payload.roles());
    session.setAttribute("displayName", payload.displayName());
    session.setAttribute("signedInAt", payload.signedInAt());
    session.setAttribute("lastCartChangeAt", payload.lastCartChangeAt());
    session.setAttribute("locale", payload.locale());
    session.setAttribute("theme", payload.theme());
    session.setAttribute("rememberMe", payload.rememberMe());
    session.setAttribute("preferences", payload.preferences());
    write(payload.cart(), session);
  }

  public static void write(Cart cart, HttpSession session) {
    session.setAttribute(CART, cart);
  }

  public static Cart cart(HttpSession session) {
    return (Cart) session.getAttribute(CART);
  }

  @SuppressWarnings("unchecked") // as they were put in
  public static ShopSession read(HttpSession session) {
    return new ShopSession(
        (String) session.getAttribute(USER),
        (String) session.getAttribute("tenantId"),
        (List<String>) session.getAttribute("roles"),
        (String) session.getAttribute("displayName"),
        cart(session),
        (Instant) session.getAttribute("signedInAt"),
        (Instant) session.getAttribute("lastCartChangeAt"),
        (String) session.getAttribute("locale"),
        (Theme) session.getAttribute("theme"),
        (Boolean) session.getAttribute("rememberMe"),
        (Map<String, String>) session.getAttribute("preferences"));
  }
}
