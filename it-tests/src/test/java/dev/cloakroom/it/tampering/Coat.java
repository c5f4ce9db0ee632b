package dev.cloakroom.it.tampering;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;
import org.jspecify.annotations.Nullable;

/** What sessions hold. */
@SessionPayload("coat")
record Coat(@Tenant @Nullable String tenant, @Subject @Nullable String user, String label) {}
