package dev.cloakroom.jakarta.app;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What visitors of the application have. */
@SessionPayload("shop")
public record ShopSession(
    @Subject @Nullable String user, List<String> items, @Nullable String theme) {}
