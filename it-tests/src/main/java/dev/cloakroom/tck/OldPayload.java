package dev.cloakroom.tck;

import dev.cloakroom.SessionPayload;

/** What the version of an application knows that is being replaced by {@link NewPayload}'s. */
@SessionPayload("tck.deploy")
record OldPayload(String name, int visits) {}
