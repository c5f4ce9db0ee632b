package dev.cloakroom.benchmarks.report;

import java.util.List;

/**
 * What was counted, and so is exact: a table of whole numbers.
 *
 * @param columns the subjects; the first is ours
 */
public record Counts(String title, List<String> columns, List<Line> lines) {
  /** Keeps both. */
  public Counts {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /**
   * One row.
   *
   * @param name what was counted
   * @param numbers one for each column
   */
  public record Line(String name, List<Long> numbers) {
    /** Keeps them. */
    public Line {
      numbers = List.copyOf(numbers);
    }
  }
}
