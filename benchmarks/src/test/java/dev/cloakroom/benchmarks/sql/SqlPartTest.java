package dev.cloakroom.benchmarks.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.report.Row;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Role;
import dev.cloakroom.benchmarks.run.Subject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlPartTest {
  private static final Part PART = SqlPart.onAll().on(List.of("sqlite", "postgresql"));

  @Test
  void whatIsJudgedIsMeasuredAtOneThreadAndAtEightBesideAllPeers() {
    assertThat(PART.comparisons())
        .extracting(Comparison::title)
        .contains(
            "PostgreSQL: find, 1 thread",
            "PostgreSQL: find, 8 threads",
            "PostgreSQL: save, 1 thread",
            "PostgreSQL: save, 8 threads",
            "SQLite: save, 8 threads");
    assertThat(PART.comparisons())
        .filteredOn(comparison -> comparison.method().matches("find|save"))
        .allSatisfy(
            comparison ->
                assertThat(comparison.subjects())
                    .extracting(Subject::label)
                    .containsExactly(
                        "Cloakroom",
                        "bare JDBC",
                        "Spring Session JDBC",
                        "Jetty's JDBC session store"));
  }

  @Test
  void aPublishedTableHasTwoRounds() {
    assertThat(PART.fullEffort().isPublishable()).isTrue();
  }

  /** On SQLite all of the throughput of bare JDBC is asked for, elsewhere 85 % of it. */
  @Test
  void throughputIsJudgedByItsLimits() {
    assertThat(verdicts(1.0, 3.0)).allMatch(Verdict::met);
    assertThat(verdicts(1.01, 3.1))
        .filteredOn(verdict -> !verdict.met())
        .hasSize(4)
        .allMatch(verdict -> verdict.figure().matches("SQLite.*1.00 of .* bare JDBC"));
    assertThat(verdicts(1 / 0.84, 4.0))
        .filteredOn(verdict -> !verdict.met() && verdict.figure().startsWith("PostgreSQL"))
        .hasSize(4)
        .allMatch(verdict -> verdict.figure().endsWith("0.85 of the throughput of bare JDBC"))
        .allMatch(verdict -> verdict.numbers().equals("0.84 (0.76–1.05)"));
    assertThat(verdicts(1.0, 2.99))
        .filteredOn(verdict -> !verdict.met())
        .hasSize(8)
        .allMatch(
            verdict -> verdict.figure().endsWith("3.00 of the throughput of Spring Session JDBC"));
  }

  private static List<Verdict> verdicts(double ours, double spring) {
    List<Table> tables =
        PART.comparisons().stream()
            .map(
                comparison ->
                    new Table(
                        comparison.title(),
                        List.of(
                            new Row(
                                "Cloakroom", Role.OURS, ours, ours / 1.25, ours * 1.1, Map.of()),
                            new Row("bare JDBC", Role.PEER, 1, 1, 1, Map.of()),
                            new Row("Spring Session JDBC", Role.PEER, spring, 1, 9, Map.of()))))
            .toList();
    return PART.verdicts(tables, List.of());
  }

  @Test
  void oneRoundTripIsAskedForEachVerb() {
    assertThat(roundTrips(1))
        .isEqualTo(new Verdict("wire: one for each verb of Cloakroom", true, "1 for each"));
    assertThat(roundTrips(2))
        .isEqualTo(new Verdict("wire: one for each verb of Cloakroom", false, "save 2"));
  }

  private static Verdict roundTrips(long ofSave) {
    Counts counts =
        new Counts(
            "wire",
            List.of("Cloakroom", "bare JDBC"),
            List.of(
                new Counts.Line("find", List.of(1L, 3L)),
                new Counts.Line("save", List.of(ofSave, 1L))));
    return new SqlVerdicts(List.of(), List.of(), List.of(counts)).all().get(0);
  }
}
