package dev.cloakroom.benchmarks.payload;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tag;
import dev.cloakroom.Tenant;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The payload that all subjects encode, with a tag on each property. */
@SessionPayload("shop")
public record ShopSession(
    @Subject @Tag(1) @Nullable String userId,
    @Tenant @Tag(2) String tenantId,
    @Tag(3) List<String> roles,
    @Tag(4) @Nullable String displayName,
    @Tag(5) Cart cart,
    @Tag(6) @Nullable Instant signedInAt,
    @Tag(7) Instant lastCartChangeAt,
    @Tag(8) String locale,
    @Tag(9) Theme theme,
    @Tag(10) boolean rememberMe,
    @Tag(11) Map<String, String> preferences)
    implements Serializable {}
