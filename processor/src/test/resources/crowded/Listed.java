package crowded;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Tag;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What {@link Crowded} reads too, and would not write. */
@SessionPayload("listed")
public record Listed(
    @Tag(1) List<Crowded.Point> points,
    @Tag(2) List<Named> names,
    @Tag(3) List<LocalDateTime> times) {

  public record Named(@Tag(1) Crowded.Point key, @Tag(2) String value) {}

  static List<Listed> samples() {
    return List.of();
  }

  /** Different points, all of one hash code. */
  private static List<Crowded.Point> colliding(int count) {
    List<Crowded.Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(new Crowded.Point(i, -31 * i));
    }
    return points;
  }

  static Listed points(int count) {
    return new Listed(colliding(count), List.of(), List.of());
  }

  /** As many times the last of {@code count} different ones. */
  static Listed repeated(int count, int times) {
    List<Crowded.Point> points = colliding(count);
    for (int i = 0; i < times; i++) {
      points.add(new Crowded.Point(count - 1, -31 * (count - 1)));
    }
    return new Listed(points, List.of(), List.of());
  }

  static Listed spread(int count) {
    List<Crowded.Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(new Crowded.Point(i, i / 7));
    }
    return new Listed(points, List.of(), List.of());
  }

  static Listed names(int count) {
    return new Listed(
        List.of(), colliding(count).stream().map(key -> new Named(key, "")).toList(), List.of());
  }

  /** Different times, all of one hash code: it is that of the date xor that of the time. */
  static Listed times(int count) {
    int code = LocalTime.of(0, 0, 0, 1).hashCode() ^ LocalDate.EPOCH.hashCode();
    List<LocalDateTime> times = new ArrayList<>();
    for (int nano = 1; times.size() < count; nano++) {
      LocalTime time = LocalTime.of(0, 0, 0, nano);
      LocalDate date = dateOf(code ^ time.hashCode());
      if (date != null) {
        times.add(LocalDateTime.of(date, time));
      }
    }
    return new Listed(List.of(), List.of(), times);
  }

  /** The date of a hash code, if it is one of the years from 1 to 2047; else null. */
  private static LocalDate dateOf(int code) {
    int year = code >>> 11;
    int month = code >>> 6 & 31;
    int day = code & 63;
    boolean possible = year > 0 && year < 2048 && month > 0 && month < 13 && day > 0 && day < 29;
    return possible ? LocalDate.of(year, month, day) : null;
  }
}
