package dev.cloakroom.it;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sessions of these tests hold. */
@SessionPayload("shop")
record ShopSession(
    @Subject @Nullable String userId,
    @Tenant @Nullable String tenantId,
    List<String> roles,
    List<CartLine> cart,
    int visits,
    @Nullable Instant signedInAt) {

  /** One line of a cart. */
  record CartLine(String sku, String engraving, int quantity) {}

  static ShopSession of(@Nullable String tenant, String user) {
    return new ShopSession(user, tenant, List.of("customer"), List.of(), 0, Instant.EPOCH);
  }
}
