package crowded;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Tag;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

@SessionPayload("crowded")
public record Crowded(
    @Tag(1) Set<Point> points,
    @Tag(2) Map<Point, String> names,
    @Tag(3) Set<LocalDateTime> times,
    @Tag(4) Set<Set<Point>> groups) {

  /** Points of one column and one row apart from each other by 31 have the same hash code. */
  public record Point(@Tag(1) int x, @Tag(2) int y) {}

  static List<Crowded> samples() {
    return List.of();
  }
}
