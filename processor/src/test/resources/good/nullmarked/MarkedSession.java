package good.nullmarked;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@SessionPayload
public record MarkedSession(
    @Subject @Nullable String userId,
    String theme,
    List<@Nullable String> notes,
    @Nullable Map<String, @Nullable Integer> counts) {
  static List<MarkedSession> samples() {
    return List.of(new MarkedSession(null, "dark", List.of("n"), Map.of("a", 1)));
  }
}
