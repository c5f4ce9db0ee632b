package dev.cloakroom.tck;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import org.jspecify.annotations.Nullable;

/** Another payload type, whose sessions may have the same subjects. */
@SessionPayload("tck.other")
record OtherPayload(@Subject @Nullable String user) {}
