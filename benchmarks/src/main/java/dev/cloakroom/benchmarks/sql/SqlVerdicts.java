package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Throughput;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.it.servers.Backend;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The figures that the SQL store is asked for. */
final class SqlVerdicts {
  private static final double OF_JDBC = 0.85;
  private static final double OF_JDBC_ON_SQLITE = 1.0;
  private static final double OF_SPRING = 3;

  private final List<Backend> databases;
  private final List<Table> tables;
  private final List<Counts> counts;

  SqlVerdicts(List<Backend> databases, List<Table> tables, List<Counts> counts) {
    this.databases = databases;
    this.tables = tables;
    this.counts = counts;
  }

  List<Verdict> all() {
    List<Verdict> verdicts = new ArrayList<>();
    for (Backend database : databases) {
      for (SqlVerb verb : SqlVerb.all(true)) {
        for (int threads : verb.threads()) {
          Table table = tableOf(verb.titleFor(database, threads));
          double share = database == Backend.SQLITE ? OF_JDBC_ON_SQLITE : OF_JDBC;
          verdicts.add(Throughput.of(table, SqlSubject.JDBC.label(), share));
          verdicts.add(Throughput.of(table, SqlSubject.SPRING.label(), OF_SPRING));
        }
      }
    }
    counts.forEach(counted -> verdicts.add(roundTrips(counted)));
    return verdicts;
  }

  private Table tableOf(String title) {
    return tables.stream().filter(table -> table.title().equals(title)).findFirst().orElseThrow();
  }

  private static Verdict roundTrips(Counts counted) {
    String more =
        counted.lines().stream()
            .filter(line -> line.numbers().get(0) != 1)
            .map(line -> line.name() + " " + line.numbers().get(0))
            .collect(Collectors.joining(", "));
    return new Verdict(
        counted.title() + ": one for each verb of Cloakroom",
        more.isEmpty(),
        more.isEmpty() ? "1 for each" : more);
  }
}
