package dev.cloakroom.tck;

import dev.cloakroom.SessionPayload;
import java.util.List;
import java.util.Optional;

/** The payload of {@link OldPayload}, one deploy later. */
@SessionPayload("tck.deploy")
record NewPayload(List<String> badges, String name, Optional<String> motto, int visits) {}
