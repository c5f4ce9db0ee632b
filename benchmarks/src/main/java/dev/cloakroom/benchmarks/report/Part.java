package dev.cloakroom.benchmarks.report;

import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Measured;
import dev.cloakroom.benchmarks.run.Subject;
import java.util.List;
import java.util.Map;

/** One theme of the benchmarks: what is compared, and which figures are asked for. */
public interface Part {
  /** What to call it on the command line; also the name of its files. */
  String name();

  /** The heading of its report. */
  String title();

  /** One table each. */
  List<Comparison> comparisons();

  /** The columns beside time, the same for every subject of a comparison; see {@link Row}. */
  Map<String, Number> figures(Comparison comparison, Subject subject, Measured measured);

  /** Judges the tables of all comparisons. */
  List<Verdict> verdicts(List<Table> tables);

  /** What the columns mean, and what is set otherwise than by default: lines for the footer. */
  List<String> notes();

  /** A class of each library that takes part. */
  List<Class<?>> libraries();
}
