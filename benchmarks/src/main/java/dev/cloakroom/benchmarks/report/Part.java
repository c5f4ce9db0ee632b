package dev.cloakroom.benchmarks.report;

import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Effort;
import dev.cloakroom.benchmarks.run.Measured;
import dev.cloakroom.benchmarks.run.Preparation;
import dev.cloakroom.benchmarks.run.Subject;
import java.util.List;
import java.util.Map;

/** One theme of the benchmarks: what is compared, and which figures are asked for. */
public interface Part extends AutoCloseable {
  /** What to call it on the command line. */
  String name();

  /** The name of its files, without what says the format. */
  default String stem() {
    return name();
  }

  /**
   * This part on these databases alone.
   *
   * @throws IllegalArgumentException if it does not use one of them; the message is for the user
   */
  default Part on(List<String> databases) {
    throw new IllegalArgumentException("part '" + name() + "' uses no database");
  }

  /** This part with less to be done before it is measured, for a quick run. */
  default Part shortened() {
    return this;
  }

  /** How long each subject is measured for a published table. */
  default Effort fullEffort() {
    return Effort.FULL;
  }

  /** The heading of its report. */
  String title();

  /** One table each. */
  List<Comparison> comparisons();

  /** Makes ready what a fork needs; see {@link Preparation}. */
  default Map<String, String> prepare(Comparison comparison, Subject subject) {
    return Map.of();
  }

  /** What is counted and not timed, when all comparisons have been measured. */
  default List<Counts> counts() {
    return List.of();
  }

  /** The columns beside time, the same for every subject of a comparison; see {@link Row}. */
  default Map<String, Number> figures(Comparison comparison, Subject subject, Measured measured) {
    return Map.of();
  }

  /** Judges the tables of all comparisons, and what was counted. */
  List<Verdict> verdicts(List<Table> tables, List<Counts> counts);

  /** What the columns mean, and what is set otherwise than by default: lines for the footer. */
  List<String> notes();

  /** A class of each library that takes part. */
  List<Class<?>> libraries();

  /** Ends what was made ready. */
  @Override
  default void close() {}
}
