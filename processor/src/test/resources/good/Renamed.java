package good;

import dev.cloakroom.FormerName;
import dev.cloakroom.SessionPayload;
import dev.cloakroom.Tag;
import java.util.List;

@SessionPayload("A-z_0.9")
record Renamed(
    @FormerName("first") String second, @Tag(536870911) int last, @Tag(15) @FormerName("x") int oneByte) {
  static List<Renamed> samples() {
    return List.of(new Renamed("s", 1, 2));
  }
}
