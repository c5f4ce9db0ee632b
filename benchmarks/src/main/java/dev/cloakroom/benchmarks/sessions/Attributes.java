package dev.cloakroom.benchmarks.sessions;

import static java.util.Objects.requireNonNull;

import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.payload.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

/** The payload as attributes of a session, one for each property. */
public final class Attributes {
  /** By it Spring Session lists a user's sessions; to others it is any name. */
  private static final String USER = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private static final String CART = "cart";

  private Attributes() {}

  /** Sets all of them. */
  public static void write(ShopSession payload, BiConsumer<String, Object> session) {
    session.accept(USER, requireNonNull(payload.userId()));
    session.accept("tenantId", payload.tenantId());
    session.accept("roles", payload.roles());
    session.accept("displayName", requireNonNull(payload.displayName()));
    session.accept("signedInAt", requireNonNull(payload.signedInAt()));
    session.accept("lastCartChangeAt", payload.lastCartChangeAt());
    session.accept("locale", payload.locale());
    session.accept("theme", payload.theme());
    session.accept("rememberMe", payload.rememberMe());
    session.accept("preferences", payload.preferences());
    write(payload.cart(), session);
  }

  /** Sets the one that a save changes. */
  public static void write(Cart cart, BiConsumer<String, Object> session) {
    session.accept(CART, cart);
  }

  /** Gets the one that a save changes. */
  public static Cart cart(Function<String, @Nullable Object> session) {
    return (Cart) requireNonNull(session.apply(CART));
  }

  /** Gets all of them. */
  @SuppressWarnings("unchecked") // as they were put in
  public static ShopSession read(Function<String, @Nullable Object> session) {
    return new ShopSession(
        (String) session.apply(USER),
        (String) requireNonNull(session.apply("tenantId")),
        (List<String>) requireNonNull(session.apply("roles")),
        (String) session.apply("displayName"),
        cart(session),
        (Instant) session.apply("signedInAt"),
        (Instant) requireNonNull(session.apply("lastCartChangeAt")),
        (String) requireNonNull(session.apply("locale")),
        (Theme) requireNonNull(session.apply("theme")),
        (Boolean) requireNonNull(session.apply("rememberMe")),
        (Map<String, String>) requireNonNull(session.apply("preferences")));
  }
}
