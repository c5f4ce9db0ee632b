package dev.cloakroom.benchmarks.report;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report as files: one for people, and the same for programs. */
public final class ReportFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ReportFiles() {}

  /**
   * Writes {@code name.md} and {@code name.json}, or {@code name.quick.…} where the run was too
   * short to be published.
   *
   * @param folder is made if it is not there
   * @return the page for people
   * @throws IOException if it cannot be written
   */
  public static Path write(Path folder, String name, Report report) throws IOException {
    Files.createDirectories(folder);
    String stem = report.publishable() ? name : name + ".quick";
    Path page = folder.resolve(stem + ".md");
    Files.writeString(page, MarkdownReport.of(report));
    Files.writeString(folder.resolve(stem + ".json"), json(report));
    return page;
  }

  /** What is written for programs. */
  static String json(Object report) throws IOException {
    return JSON.writeValueAsString(report) + "\n";
  }

  /**
   * Reads what was written for programs.
   *
   * @throws IOException if it cannot be read
   */
  public static Report read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), Report.class);
  }
}
