package dev.cloakroom.jakarta.faces;

import dev.cloakroom.SessionPayload;
import java.util.List;

/** What is in it. */
@SessionPayload("basket")
public record BasketSession(List<String> items) {}
