package good;

import dev.cloakroom.SessionPayload;
import java.util.List;

@SessionPayload
public record OldSession(String name, int age) {
  @Deprecated
  public String name() {
    return name;
  }

  @SuppressWarnings("deprecation")
  static List<OldSession> samples() {
    return List.of(new OldSession("n", 1));
  }
}
