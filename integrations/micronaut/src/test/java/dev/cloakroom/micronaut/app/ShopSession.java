package dev.cloakroom.micronaut.app;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What visitors of the application have. */
@Introspected
@SessionPayload("shop")
public record ShopSession(
    @Subject @Nullable String user, List<String> items, @Nullable String theme) {}
