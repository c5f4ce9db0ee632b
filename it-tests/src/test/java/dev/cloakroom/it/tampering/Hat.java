package dev.cloakroom.it.tampering;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;
import org.jspecify.annotations.Nullable;

/** Another payload type, whose bytes are those of a {@link Coat} to the letter. */
@SessionPayload("hat")
record Hat(@Tenant @Nullable String tenant, @Subject @Nullable String user, String label) {}
