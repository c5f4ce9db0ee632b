package dev.cloakroom.benchmarks.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.report.Row;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CombinedPartTest {
  private static final Part PART = CombinedPart.onAll().on(List.of("sqlite", "postgresql"));

  @Test
  void throughputAndTheSlowestCallsAreJudgedByTheirLimits() {
    assertThat(verdicts(0.5)).hasSize(6).allMatch(Verdict::met);
    assertThat(verdicts(0.6))
        .filteredOn(verdict -> !verdict.met())
        .extracting(Verdict::figure)
        .containsExactly(
            "PostgreSQL: find, 32 threads: at least 2.00 of the throughput of bare JDBC",
            "PostgreSQL: save, 32 threads: at least 2.00 of the throughput of bare JDBC");
    assertThat(verdicts(0.8))
        .filteredOn(verdict -> !verdict.met())
        .hasSize(3)
        .anyMatch(
            verdict ->
                verdict
                    .figure()
                    .equals(
                        "SQLite: save, 32 threads: at least 1.30 of the throughput of Cloakroom, not combined"));
    assertThat(verdicts(1.1)).filteredOn(Verdict::met).hasSize(3);
    assertThat(verdicts(1.2)).noneMatch(Verdict::met);
  }

  private static List<Verdict> verdicts(double ours) {
    List<Table> tables =
        PART.comparisons().stream()
            .map(
                comparison ->
                    new Table(
                        comparison.title(),
                        comparison.subjects().stream()
                            .map(
                                subject ->
                                    new Row(
                                        subject.label(),
                                        subject.role(),
                                        subject.role() == Role.OURS ? ours : 1,
                                        1,
                                        1,
                                        Map.of()))
                            .toList()))
            .toList();
    return PART.verdicts(tables, List.of());
  }
}
