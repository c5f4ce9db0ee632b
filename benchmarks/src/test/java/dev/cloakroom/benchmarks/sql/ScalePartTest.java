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

class ScalePartTest {
  private static final Part PART = ScalePart.onAll().on(List.of("mysql"));

  @Test
  void thePublishedTableHasTheNumbersOfRowsThatAreAskedFor() {
    assertThat(PART.comparisons())
        .flatExtracting(comparison -> comparison.subjects())
        .extracting(subject -> subject.label())
        .contains("2,000,000 sessions", "10,000 sessions", "while 500,000 expired rows are swept");
  }

  @Test
  void timesAreJudgedByTheirLimits() {
    assertThat(verdicts(1.3)).hasSize(3).allMatch(Verdict::met);
    assertThat(verdicts(1.4))
        .filteredOn(verdict -> !verdict.met())
        .extracting(Verdict::figure)
        .containsExactly(
            "MySQL: find, 8 threads: ours, at most 1.3 times as long as theirs",
            "MySQL: save, 8 threads: ours, at most 1.3 times as long as theirs");
    assertThat(verdicts(2.1)).noneMatch(Verdict::met);
  }

  private static List<Verdict> verdicts(double time) {
    List<Table> tables =
        PART.comparisons().stream()
            .map(
                comparison ->
                    new Table(
                        comparison.title(),
                        List.of(
                            new Row("ours", Role.OURS, time, 1, 3, Map.of()),
                            new Row("theirs", Role.PEER, 1, 1, 1, Map.of()))))
            .toList();
    return PART.verdicts(tables, List.of());
  }
}
