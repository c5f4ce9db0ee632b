package dev.cloakroom.benchmarks.run;

import java.time.Duration;

/**
 * How long each subject is measured.
 *
 * @param rounds how often each subject gets a virtual machine of its own, in turn with the others
 * @param warmups iterations that are not counted
 * @param iterations iterations that are
 * @param iteration the time of one
 */
public record Effort(int rounds, int warmups, int iterations, Duration iteration) {
  /** For published tables. */
  public static final Effort FULL = new Effort(3, 5, 3, Duration.ofMillis(500));

  /**
   * For published tables of what has a server or a disk behind it: there is much code behind a
   * call, and where callers keep all processors busy, the compiler takes up to 20 seconds for it.
   */
  public static final Effort FULL_WITH_SERVER = new Effort(2, 40, 6, Duration.ofMillis(500));

  /** To see that all works, and roughly where one stands. */
  public static final Effort QUICK = new Effort(1, 3, 2, Duration.ofMillis(200));

  /** Whether its figures may be published. */
  public boolean isPublishable() {
    return rounds >= 2;
  }

  /** In words, for the footer of a report. */
  public String description() {
    return "%d %s; in each, one fork of each subject in turn, with %d warm-up and %d measured iterations of %d ms"
        .formatted(
            rounds, rounds == 1 ? "round" : "rounds", warmups, iterations, iteration.toMillis());
  }
}
