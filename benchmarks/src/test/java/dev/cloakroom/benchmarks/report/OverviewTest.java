package dev.cloakroom.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.benchmarks.run.Effort;
import dev.cloakroom.benchmarks.run.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
  private static final Counts COUNTS =
      new Counts(
          "steps",
          List.of("Cloakroom", "Tortoise"),
          List.of(new Counts.Line("to the goal", List.of(1_000L, 99_000L))));

  @TempDir private Path folder;

  private static Report report(Effort effort) {
    FakePart part = new FakePart();
    Table table = Table.of(part, part.comparisons().get(0), FakePart.results());
    return Report.of(part, "run", effort, List.of(table), List.of(COUNTS));
  }

  @Test
  void eachSubjectBesideOursHasItsOwnRatio() throws IOException {
    ReportFiles.write(folder, "race", report(Effort.FULL));

    Overview overview = Overview.read(folder);

    assertThat(overview.ratios())
        .extracting(Overview.Ratio::beside)
        .containsExactly("Tortoise", "Achilles", "Bare");
    Measured ours = Objects.requireNonNull(FakePart.results().get(FakePart.OURS));
    Measured slow = Objects.requireNonNull(FakePart.results().get(FakePart.SLOW));
    assertThat(overview.ratios().get(0))
        .isEqualTo(
            new Overview.Ratio(
                "race",
                "run",
                "Tortoise",
                ours.time() / slow.time(),
                ours.lowest() / slow.highest(),
                ours.highest() / slow.lowest()));
  }

  @Test
  void itsPageHasAllRatiosAndFiguresOfPublishedReportsAlone() throws IOException {
    ReportFiles.write(folder, "race", report(Effort.FULL));
    ReportFiles.write(folder, "hurry", report(Effort.QUICK));

    Overview.write(folder);
    String page = Files.readString(Overview.write(folder));

    assertThat(page)
        .contains(
            "| [race](race.md) | run | Achilles | 0.75 | 0.58–0.89 |",
            "| [race](race.md) | steps: to the goal | 1,000 | Tortoise | 99,000 |",
            "## Figures that are asked for: 1 of 2 are met",
            "| [race](race.md) | run: smaller | **not met** | 1,234 bytes |")
        .doesNotContain("hurry");
  }
}
