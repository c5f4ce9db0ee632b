package good;

import dev.cloakroom.ConflictPolicy;
import dev.cloakroom.OnConflict;
import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@SessionPayload(value = "contested", idleTimeout = "PT20M", absoluteLifetime = "P1D")
@OnConflict(ConflictPolicy.LAST_WRITER_WINS)
record Contested(
    @Subject String user,
    @Tenant String tenant,
    @Nullable String page,
    int zoom,
    @OnConflict(ConflictPolicy.FAIL) int visits,
    Map<String, List<Integer>> seen) {
  static List<Contested> samples() {
    return List.of(
        new Contested("ada", null, "home", 3, 7, Map.of("a", List.of(1, 2))),
        new Contested(null, null, null, 0, 0, Map.of()));
  }
}
