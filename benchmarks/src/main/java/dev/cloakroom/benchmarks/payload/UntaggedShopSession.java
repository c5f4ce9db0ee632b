package dev.cloakroom.benchmarks.payload;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@link ShopSession} whose tags are hashes of names. */
@SessionPayload("untagged-shop")
public record UntaggedShopSession(
    @Subject @Nullable String userId,
    @Tenant String tenantId,
    List<String> roles,
    @Nullable String displayName,
    UntaggedCart cart,
    @Nullable Instant signedInAt,
    Instant lastCartChangeAt,
    String locale,
    Theme theme,
    boolean rememberMe,
    Map<String, String> preferences) {

  /** The same data. */
  public static UntaggedShopSession of(ShopSession session) {
    return new UntaggedShopSession(
        session.userId(),
        session.tenantId(),
        session.roles(),
        session.displayName(),
        UntaggedCart.of(session.cart()),
        session.signedInAt(),
        session.lastCartChangeAt(),
        session.locale(),
        session.theme(),
        session.rememberMe(),
        session.preferences());
  }
}
