package dev.cloakroom.it.leaks;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What sessions hold. */
@SessionPayload("visit")
record Visit(
    @Tenant @Nullable String tenant,
    @Subject @Nullable String user,
    String note,
    Map<String, Integer> cart,
    int pages) {

  static Visit of(Canaries canaries) {
    return new Visit(
        canaries.tenant(), canaries.user(), canaries.note(), Map.of(canaries.article(), 2), 1);
  }
}
