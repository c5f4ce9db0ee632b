package dev.cloakroom.micronaut.app;

import dev.cloakroom.SessionPayload;

/** Another payload class of the same application, whose sessions no cookie leads to. */
@SessionPayload("api")
public record ApiSession(int calls) {}
