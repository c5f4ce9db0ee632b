package dev.cloakroom.examples.quickstart;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the shop keeps of a visitor. */
@SessionPayload("shop")
public record ShopSession(
    @Subject @Nullable String userId,
    @Tenant @Nullable String tenantId,
    List<String> roles,
    @Nullable Cart cart,
    @Nullable Instant signedInAt) {}
