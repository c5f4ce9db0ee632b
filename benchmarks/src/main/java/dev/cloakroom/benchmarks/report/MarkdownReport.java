package dev.cloakroom.benchmarks.report;

import dev.cloakroom.benchmarks.run.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A report as a page of Markdown. */
final class MarkdownReport {
  private final StringBuilder page = new StringBuilder();

  private MarkdownReport() {}

  static String of(Report report) {
    MarkdownReport markdown = new MarkdownReport();
    markdown.head(report);
    markdown.verdicts(report.verdicts());
    report.counts().forEach(markdown::counts);
    report.tables().forEach(markdown::table);
    markdown.foot(report);
    return markdown.page.toString();
  }

  private void head(Report report) {
    line("# " + report.title());
    line("");
    line("Made by `" + report.command() + "`.");
    line(
        report.tables().isEmpty()
            ? "Counted once; less is better."
            : "Ratios of medians; the fastest peer has 1.00, and less is better.");
    if (!report.publishable()) {
      line("");
      line("**A quick run: too short to rely on, and not to be published.**");
    }
  }

  private void verdicts(List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return;
    }
    heading("What is asked for");
    header(List.of("figure", "", "measured"), 3);
    for (Verdict verdict : verdicts) {
      row(List.of(verdict.figure(), verdict.met() ? "met" : "**not met**", verdict.numbers()));
    }
  }

  private void counts(Counts counts) {
    heading(counts.title());
    List<String> columns = new ArrayList<>(List.of(""));
    columns.addAll(counts.columns());
    header(columns, 1);
    for (Counts.Line line : counts.lines()) {
      List<String> cells = new ArrayList<>(List.of(line.name()));
      line.numbers().forEach(value -> cells.add(number(value)));
      row(cells);
    }
  }

  private void table(Table table) {
    heading(table.title());
    List<String> columns = new ArrayList<>(List.of("subject", "time", "spread"));
    columns.addAll(table.ours().figures().keySet());
    header(columns, 1);
    for (Row row : table.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(nameOf(row));
      cells.add(ratio(row.time()));
      cells.add(ratio(row.lowest()) + "–" + ratio(row.highest()));
      row.figures().values().forEach(value -> cells.add(number(value)));
      row(cells);
    }
  }

  private static String nameOf(Row row) {
    return switch (row.role()) {
      case OURS -> "**" + row.subject() + "**";
      case PEER -> row.subject();
      case INFORMATION -> row.subject() + " ¹";
    };
  }

  private void foot(Report report) {
    heading("How it was measured");
    Environment environment = report.environment();
    if (!report.tables().isEmpty()) {
      item(report.effort() + ".");
      item(
          "Spread: the lowest and the highest median of a fork, as ratios to the same time as the"
              + " median.");
    }
    if (hasInformation(report)) {
      item("¹ For information: no figure is judged by it.");
    }
    report.notes().forEach(this::item);
    item("Versions: " + String.join(", ", report.libraries()) + ".");
    item(
        "%s, %d cores, %s; JVM arguments: %s."
            .formatted(
                environment.jdk(),
                environment.cores(),
                environment.system(),
                String.join(" ", environment.jvmArguments())));
  }

  private static boolean hasInformation(Report report) {
    return report.tables().stream()
        .flatMap(table -> table.rows().stream())
        .anyMatch(row -> row.role() == Role.INFORMATION);
  }

  /** A count, or a ratio with two decimals. */
  static String number(Number value) {
    return value instanceof Long || value instanceof Integer
        ? String.format(Locale.ROOT, "%,d", value.longValue())
        : ratio(value.doubleValue());
  }

  /** With two decimals. */
  static String ratio(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private void heading(String text) {
    line("");
    line("## " + text);
    line("");
  }

  /** The first columns hold text, the others numbers. */
  private void header(List<String> columns, int text) {
    row(columns);
    List<String> rules = new ArrayList<>(Collections.nCopies(text, "---"));
    rules.addAll(Collections.nCopies(columns.size() - text, "---:"));
    row(rules);
  }

  private void row(List<String> cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void item(String text) {
    line("- " + text);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
