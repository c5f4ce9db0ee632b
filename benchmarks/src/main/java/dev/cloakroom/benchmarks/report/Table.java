package dev.cloakroom.benchmarks.report;

import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Measured;
import dev.cloakroom.benchmarks.run.Role;
import dev.cloakroom.benchmarks.run.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A comparison as ratios: the peer with the lowest median time has 1.00. */
public record Table(String title, List<Row> rows) {
  /** Keeps the rows. */
  public Table {
    rows = List.copyOf(rows);
  }

  /** Makes the ratios. */
  static Table of(Part part, Comparison comparison, Map<Subject, Measured> results) {
    double unit =
        results.entrySet().stream()
            .filter(result -> result.getKey().role() == Role.PEER)
            .mapToDouble(result -> result.getValue().time())
            .min()
            .orElseThrow();
    List<Row> rows = new ArrayList<>();
    results.forEach(
        (subject, measured) ->
            rows.add(
                new Row(
                    subject.label(),
                    subject.role(),
                    measured.time() / unit,
                    measured.lowest() / unit,
                    measured.highest() / unit,
                    part.figures(comparison, subject, measured))));
    return new Table(comparison.title(), rows);
  }

  /** The row that is judged. */
  public Row ours() {
    return rows.stream().filter(row -> row.role() == Role.OURS).findFirst().orElseThrow();
  }

  /**
   * The row of a subject.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Row row(String subject) {
    return rows.stream()
        .filter(row -> row.subject().equals(subject))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no '" + subject + "' in '" + title + "'"));
  }

  /** The row that it is judged by. */
  public Row fastestPeer() {
    return rows.stream()
        .filter(row -> row.role() == Role.PEER)
        .min(Comparator.comparingDouble(Row::time))
        .orElseThrow();
  }
}
