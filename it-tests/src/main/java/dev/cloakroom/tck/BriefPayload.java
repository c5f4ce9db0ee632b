package dev.cloakroom.tck;

import dev.cloakroom.SessionPayload;

/** A payload whose class says how long its sessions live. */
@SessionPayload(value = "tck.brief", idleTimeout = "PT5M", absoluteLifetime = "PT1H")
record BriefPayload(int visits) {}
