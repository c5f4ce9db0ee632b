package dev.cloakroom.benchmarks.report;

import dev.cloakroom.benchmarks.run.Alternation;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * All that is written down of one run of a part. It holds no absolute time.
 *
 * @param command what was run
 * @param effort how long
 * @param publishable whether that was long enough for a published table
 */
public record Report(
    String title,
    String command,
    String effort,
    boolean publishable,
    Environment environment,
    List<String> libraries,
    List<Verdict> verdicts,
    List<Counts> counts,
    List<Table> tables,
    List<String> notes) {

  /**
   * Measures a part.
   *
   * @param progress is told what is measured next
   */
  public static Report of(Part part, String command, Effort effort, Consumer<String> progress) {
    Alternation alternation = new Alternation(effort, part::prepare, progress);
    List<Table> tables = new ArrayList<>();
    for (Comparison comparison : part.comparisons()) {
      tables.add(Table.of(part, comparison, alternation.run(comparison)));
    }
    return of(part, command, effort, tables, part.counts());
  }

  static Report of(
      Part part, String command, Effort effort, List<Table> tables, List<Counts> counts) {
    return new Report(
        part.title(),
        command,
        effort.description(),
        effort.isPublishable(),
        Environment.current(),
        part.libraries().stream().map(Environment::libraryOf).toList(),
        part.verdicts(tables, counts),
        counts,
        tables,
        part.notes());
  }
}
