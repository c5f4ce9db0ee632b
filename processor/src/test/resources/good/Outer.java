package good;

import dev.cloakroom.SessionPayload;
import java.util.List;

public class Outer {
  private Outer() {}

  @SessionPayload
  record Inner(String name, Point point, Deep.Point other) {
    static List<Inner> samples() {
      return List.of(new Inner("n", new Point(1, 2), new Deep.Point(3L)), new Inner(null, null, null));
    }
  }

  record Point(int x, int y) {}

  static class Deep {
    record Point(Long z) {}
  }
}
