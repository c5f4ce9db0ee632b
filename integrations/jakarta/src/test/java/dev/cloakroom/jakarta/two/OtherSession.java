package dev.cloakroom.jakarta.two;

import dev.cloakroom.SessionPayload;

/** A second one. */
@SessionPayload("other")
public record OtherSession(int visits) {}
