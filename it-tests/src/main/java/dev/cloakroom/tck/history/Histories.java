package dev.cloakroom.tck.history;

import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Runs random histories until one cannot be explained. Immutable.
 *
 * @param count how many
 * @param seed the seed of the first; the others follow from it
 */
public record Histories(int count, long seed) {
  /**
   * The system property by which one program is run again, as often as there are histories: the
   * seed that a failure has printed.
   */
  public static final String SEED = "cloakroom.it.histories.seed";

  /** So many, with seeds that nobody had before. */
  public static Histories fresh(int count) {
    return new Histories(count, ThreadLocalRandom.current().nextLong());
  }

  /**
   * Runs them.
   *
   * @throws AssertionError if one cannot be explained, with the shortest that was found
   */
  public <T, N, S> void check(Setting<T, N, S> setting) throws Exception {
    Long again = Long.getLong(SEED);
    SplittableRandom seeds = new SplittableRandom(seed);
    try (Crew crew = new Crew(Setting.THREADS)) {
      for (int i = 0; i < count; i++) {
        check(setting, again == null ? seeds.nextLong() : again, crew);
      }
    }
  }

  private static <T, N, S> void check(Setting<T, N, S> setting, long seed, Crew crew)
      throws Exception {
    Run<T, N, S> run = Run.of(setting, setting.program(new SplittableRandom(seed)), crew);
    if (run.verdict().kind() == Verdict.Kind.UNDECIDED && run.thrown() == null) {
      throw new AssertionError(
          String.format(
              "The search for an explanation was given up after %d configurations (-D%s=%d).%n%s",
              run.verdict().configurations(), SEED, seed, run.text()));
    }
    if (run.isFailure()) {
      Run<T, N, S> shortest =
          new Shrinking<T, N, S>(program -> Run.of(setting, program, crew)).shortest(run);
      throw new AssertionError(
          String.format(
              "A history has no sequential explanation (-D%s=%d), %d steps of %d are left:%n%s",
              SEED, seed, shortest.program().size(), run.program().size(), shortest.text()),
          shortest.thrown());
    }
  }
}
