package dev.cloakroom.tck;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the kit's sessions hold. */
@SessionPayload("tck")
record TckPayload(
    @Subject @Nullable String user,
    @Tenant @Nullable String tenant,
    String note,
    int visits,
    List<String> roles,
    Map<String, Integer> counts) {

  static TckPayload guest() {
    return new TckPayload(null, null, "", 0, List.of(), Map.of());
  }

  static TckPayload of(String user) {
    return of(null, user);
  }

  static TckPayload of(@Nullable String tenant, String user) {
    return new TckPayload(user, tenant, "", 0, List.of("customer"), Map.of());
  }
}
