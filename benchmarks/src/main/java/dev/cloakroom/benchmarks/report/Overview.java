package dev.cloakroom.benchmarks.report;

import dev.cloakroom.benchmarks.run.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What all published reports of a folder say, in one table. */
public record Overview(List<Ratio> ratios, List<Count> counts, List<Figure> figures) {
  private static final String NAME = "all";
  private static final String JSON = ".json";

  /** Keeps them. */
  public Overview {
    ratios = List.copyOf(ratios);
    counts = List.copyOf(counts);
    figures = List.copyOf(figures);
  }

  /**
   * Our time, as a ratio to that of one subject beside us.
   *
   * @param report the name of the report that it is in
   * @param lowest the lowest that forks had, beside the highest of the other's
   * @param highest the other way round
   */
  public record Ratio(
      String report, String table, String beside, double time, double lowest, double highest) {}

  /** What was counted, ours and that of one subject beside us. */
  public record Count(String report, String counted, long ours, String beside, long theirs) {}

  /** A figure that is asked for, and the report that judges it. */
  public record Figure(String report, Verdict verdict) {}

  /**
   * Reads the reports, and writes {@code all.md} and {@code all.json} beside them.
   *
   * @return the page for people
   * @throws IOException if one cannot be read, or these cannot be written
   */
  public static Path write(Path folder) throws IOException {
    Overview overview = read(folder);
    Files.writeString(folder.resolve(NAME + JSON), ReportFiles.json(overview));
    return Files.writeString(folder.resolve(NAME + ".md"), overview.page());
  }

  static Overview read(Path folder) throws IOException {
    List<Ratio> ratios = new ArrayList<>();
    List<Count> counts = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (String name : published(folder)) {
      Report report = ReportFiles.read(folder.resolve(name + JSON));
      report.tables().forEach(table -> ratios.addAll(ratios(name, table)));
      report.counts().forEach(each -> counts.addAll(counts(name, each)));
      report.verdicts().forEach(verdict -> figures.add(new Figure(name, verdict)));
    }
    return new Overview(ratios, counts, figures);
  }

  private static List<String> published(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(JSON) && !file.endsWith(".quick" + JSON))
          .map(file -> file.substring(0, file.length() - JSON.length()))
          .filter(name -> !name.equals(NAME))
          .sorted()
          .toList();
    }
  }

  private static List<Ratio> ratios(String report, Table table) {
    Row ours = table.ours();
    return table.rows().stream()
        .filter(row -> row.role() != Role.OURS)
        .map(
            row ->
                new Ratio(
                    report,
                    table.title(),
                    row.subject(),
                    ours.time() / row.time(),
                    ours.lowest() / row.highest(),
                    ours.highest() / row.lowest()))
        .toList();
  }

  private static List<Count> counts(String report, Counts counts) {
    List<Count> all = new ArrayList<>();
    for (Counts.Line line : counts.lines()) {
      for (int other = 1; other < counts.columns().size(); other++) {
        all.add(
            new Count(
                report,
                counts.title() + ": " + line.name(),
                line.numbers().get(0),
                counts.columns().get(other),
                line.numbers().get(other)));
      }
    }
    return all;
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # All that was measured, in one table

        Made by `benchmarks/run all`, and again out of the other files of this folder by each run of a part; how each was measured is written there.

        ## Ratios

        The time of what is ours, as a ratio to that of the subject beside it, which took turns with it in the same run: below 1.00 ours is faster.

        | part | measured | beside | time | spread |
        | --- | --- | --- | ---: | ---: |
        """);
    for (Ratio ratio : ratios) {
      page.append(
          Text.format(
              "| [%1$s](%1$s.md) | %2$s | %3$s | %4$.2f | %5$.2f–%6$.2f |%n",
              ratio.report(),
              ratio.table(),
              ratio.beside(),
              ratio.time(),
              ratio.lowest(),
              ratio.highest()));
    }
    page.append(
        """

        ## Counts

        | part | counted | Cloakroom | beside | its |
        | --- | --- | ---: | --- | ---: |
        """);
    for (Count count : counts) {
      page.append(
          Text.format(
              "| [%1$s](%1$s.md) | %2$s | %3$,d | %4$s | %5$,d |%n",
              count.report(), count.counted(), count.ours(), count.beside(), count.theirs()));
    }
    long met = figures.stream().filter(figure -> figure.verdict().met()).count();
    page.append(
        Text.format(
            "%n## Figures that are asked for: %d of %d are met%n%n| part | figure |  | measured |%n| --- | --- | --- | --- |%n",
            met, figures.size()));
    for (Figure figure : figures) {
      Verdict verdict = figure.verdict();
      page.append(
          Text.format(
              "| [%1$s](%1$s.md) | %2$s | %3$s | %4$s |%n",
              figure.report(),
              verdict.figure(),
              verdict.met() ? "met" : "**not met**",
              verdict.numbers()));
    }
    return page.toString();
  }
}
