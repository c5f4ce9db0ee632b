package dev.cloakroom.docs;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;
import java.time.Instant;
import java.util.List;

// begin
@SessionPayload("shop")
public record ShopSession(
    @Subject String userId, // null: a guest
    @Tenant String tenantId, // null: no tenant
    List<String> roles,
    Cart cart,
    Instant signedInAt) {}
// end
