package dev.cloakroom.jakarta.bare;

import dev.cloakroom.SessionPayload;
import java.util.List;

/** What its visitors have. */
@SessionPayload("bare")
public record BareSession(List<String> items) {}
