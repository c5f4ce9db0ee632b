package dev.cloakroom.benchmarks.picture;

import dev.cloakroom.benchmarks.report.Report;
import dev.cloakroom.benchmarks.report.ReportFiles;
import dev.cloakroom.benchmarks.report.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One line of the picture: throughputs as ratios to that of what people use.
 *
 * @param label what was done, and on what
 * @param ours of Cloakroom
 * @param limit of the bare statement, which keeps no promise
 */
record Bars(String label, double ours, double limit) {
  private static final String OURS = "Cloakroom";

  /**
   * Where a line is from.
   *
   * @param report the name of a report
   * @param table the title of a table in it
   * @param used the subject that is what people use
   * @param limit the subject that is the bare statement
   */
  private record Source(String report, String table, String used, String limit) {
    Optional<Bars> read(Path folder) {
      Path file = folder.resolve(report + ".json");
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      Report read;
      try {
        read = ReportFiles.read(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return read.tables().stream()
          .filter(each -> each.title().equals(table))
          .findFirst()
          .map(each -> new Bars(table, ratio(each, OURS), ratio(each, limit)));
    }

    private double ratio(Table in, String subject) {
      return in.row(used).time() / in.row(subject).time();
    }
  }

  private static final List<Source> SOURCES =
      List.of(
          sql("sqlite", "SQLite: find, 8 threads"),
          sql("sqlite", "SQLite: save, 1 thread"),
          sql("postgresql", "PostgreSQL: find, 8 threads"),
          sql("postgresql", "PostgreSQL: save, 8 threads"),
          sql("mysql", "MySQL: find, 8 threads"),
          sql("mysql", "MySQL: save, 8 threads"),
          sql("mariadb", "MariaDB: find, 8 threads"),
          sql("mariadb", "MariaDB: save, 8 threads"),
          redis("Redis 8.0: find, 8 threads"),
          redis("Redis 8.0: save, 8 threads"));

  private static Source sql(String database, String table) {
    return new Source("sql." + database, table, "Spring Session JDBC", "bare JDBC");
  }

  private static Source redis(String table) {
    return new Source("redis", table, "Spring Session Redis, indexed", "bare Lettuce");
  }

  /** Those that the reports of a folder have. */
  static List<Bars> read(Path folder) {
    return SOURCES.stream().map(source -> source.read(folder)).flatMap(Optional::stream).toList();
  }
}
