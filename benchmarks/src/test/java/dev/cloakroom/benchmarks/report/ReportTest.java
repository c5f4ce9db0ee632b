package dev.cloakroom.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cloakroom.benchmarks.run.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final FakePart PART = new FakePart();
  private static final Table TABLE = Table.of(PART, PART.comparisons().get(0), FakePart.results());

  private static final Counts COUNTS =
      new Counts(
          "feet",
          List.of("Cloakroom", "Tortoise"),
          List.of(new Counts.Line("legs", List.of(2L, 4L))));

  @TempDir private Path folder;

  private static Report report(Effort effort) {
    return Report.of(PART, "benchmarks/run race", effort, List.of(TABLE), List.of(COUNTS));
  }

  @Test
  void timesAreRatiosToTheFastestPeerAndNotToWhatIsForInformation() {
    assertThat(TABLE.rows()).extracting(Row::time).containsExactly(0.75, 2.5, 1.0, 0.05);
    assertThat(TABLE.ours().lowest()).isEqualTo(0.7);
    assertThat(TABLE.ours().highest()).isEqualTo(0.85);
    assertThat(TABLE.fastestPeer().subject()).isEqualTo("Achilles");
  }

  @Test
  void thePageHoldsVerdictsTablesAndHowItWasMeasured() {
    assertThat(MarkdownReport.of(report(Effort.FULL)))
        .startsWith("# A race\n\nMade by `benchmarks/run race`.\n")
        .doesNotContain("quick")
        .contains(
            """
            | figure |  | measured |
            | --- | --- | --- |
            | run: faster | met | 0.75 of Achilles |
            | run: smaller | **not met** | 1,234 bytes |
            """)
        .contains(
            """
            ## run

            | subject | time | spread | bytes | allocated |
            | --- | ---: | ---: | ---: | ---: |
            | **Cloakroom** | 0.75 | 0.70–0.85 | 1,234 | 1.00 |
            | Tortoise | 2.50 | 2.40–2.60 | 1,234 | 2.00 |
            | Achilles | 1.00 | 0.95–1.20 | 1,234 | 4.00 |
            | Bare ¹ | 0.05 | 0.05–0.06 | 1,234 | 0.00 |
            """)
        .contains(
            """
            ## feet

            |  | Cloakroom | Tortoise |
            | --- | ---: | ---: |
            | legs | 2 | 4 |
            """)
        .contains("- 3 rounds; in each, one fork of each subject in turn, with 5 warm-up and 3")
        .contains("- Tortoise: has a head start.\n")
        .containsPattern("- Versions: jackson-databind-2[.0-9]+, the JDK\\.\n");
  }

  @Test
  void aQuickRunSaysSoAndIsWrittenBesideThePublishedOne() throws IOException {
    Path page = ReportFiles.write(folder, "race", report(Effort.QUICK));

    assertThat(page).hasFileName("race.quick.md");
    assertThat(Files.readString(page)).contains("**A quick run: too short to rely on");
    assertThat(folder.resolve("race.quick.json")).exists();
    assertThat(folder.resolve("race.json")).doesNotExist();
  }

  @Test
  void theFileForProgramsHoldsTheSameRatios() throws IOException {
    Path page = ReportFiles.write(folder.resolve("new"), "race", report(Effort.FULL));

    JsonNode json = new ObjectMapper().readTree(page.resolveSibling("race.json").toFile());
    JsonNode ours = json.at("/tables/0/rows/0");
    assertThat(json.get("command").asText()).isEqualTo("benchmarks/run race");
    assertThat(json.at("/environment/cores").asInt()).isPositive();
    assertThat(ours.get("role").asText()).isEqualTo("OURS");
    assertThat(ours.get("time").asDouble()).isEqualTo(0.75);
    assertThat(ours.at("/figures/bytes").asInt()).isEqualTo(1234);
    assertThat(json.at("/verdicts/1/met").asBoolean()).isFalse();
  }
}
