package dev.cloakroom.it.web;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the visitors of these tests have. */
@SessionPayload("basket")
record Basket(@Subject @Nullable String user, List<String> items) {}
