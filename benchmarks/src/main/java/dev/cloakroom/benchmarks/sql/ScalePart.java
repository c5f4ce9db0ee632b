package dev.cloakroom.benchmarks.sql;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Text;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Effort;
import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.benchmarks.sessions.KeeperBenchmark;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.it.servers.Backend;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.openjdk.jmh.runner.Runner;

/** Many sessions in SQL databases, and their sweeping. */
public final class ScalePart implements Part {
  private final Databases databases;
  private final ScaleSizes sizes;
  private final Map<Backend, ScaleTables> filled = new EnumMap<>(Backend.class);

  private ScalePart(Databases databases, ScaleSizes sizes) {
    this.databases = databases;
    this.sizes = sizes;
  }

  /** On all databases. */
  public static ScalePart onAll() {
    return new ScalePart(Databases.all(), ScaleSizes.FULL);
  }

  @Override
  public Part on(List<String> names) {
    return new ScalePart(Databases.named(names), sizes);
  }

  @Override
  public Part shortened() {
    return new ScalePart(databases, ScaleSizes.QUICK);
  }

  @Override
  public String name() {
    return "sql-scale";
  }

  @Override
  public String stem() {
    return name() + databases.suffix();
  }

  @Override
  public String title() {
    return "The SQL store with many sessions";
  }

  @Override
  public Effort fullEffort() {
    return new Effort(2, 4, 5, Duration.ofSeconds(1));
  }

  @Override
  public List<Comparison> comparisons() {
    List<Comparison> comparisons = new ArrayList<>();
    for (Backend database : databases.chosen()) {
      for (ScaleQuestion question : ScaleQuestion.values()) {
        comparisons.add(
            KeeperBenchmark.comparison(
                question.titleFor(database),
                question.method(),
                Map.of(SqlPart.DATABASE, database.name()),
                question.threads(),
                ScaleSubject.class,
                List.of(question.ours().subject(sizes), question.peer().subject(sizes))));
      }
    }
    return comparisons;
  }

  @Override
  public Map<String, String> prepare(Comparison comparison, Subject subject) {
    Backend database = Backend.valueOf(comparison.parameter(SqlPart.DATABASE));
    Target target = databases.target(database);
    Databases.fill(
        () -> {
          if (!filled.containsKey(database)) {
            filled.put(database, ScaleTables.fill(database, target, sizes));
          }
          requireNonNull(filled.get(database)).use(ScaleSubject.valueOf(subject.parameter()));
        });
    return Map.of(Target.DIRECTORY, target.directory().toString());
  }

  @Override
  public List<Verdict> verdicts(List<Table> tables, List<Counts> counts) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Backend database : databases.chosen()) {
      for (ScaleQuestion question : ScaleQuestion.values()) {
        String title = question.titleFor(database);
        tables.stream()
            .filter(table -> table.title().equals(title))
            .map(question::verdict)
            .forEach(verdicts::add);
      }
    }
    return verdicts;
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Databases: " + databases.description() + ", each with the settings that it comes with.",
        Text.format(
            "All tables are in one database, and have the store's indexes. Of %,d sessions %,d are found and saved, evenly spread over the table; they were made by Cloakroom. The other rows are copies of them with ids and subject keys of their own.",
            sizes.large(), sizes.named()),
        Text.format(
            "p99: what 99 of 100 calls of an iteration stay below. The expired rows are swept by Cloakroom's own sweeper, in the process that is measured, with an interval of 1 s and else as by default; a run fails if the sweep ends before the measuring does. There are %,d live sessions beside them.",
            Workload.SESSIONS),
        "Cloakroom, connections and durability are set as in the part sql. Where nothing is swept, sweeping is off.");
  }

  @Override
  public List<Class<?>> libraries() {
    List<Class<?>> libraries = new ArrayList<>(databases.drivers());
    libraries.addAll(List.of(SessionFactory.class, HikariDataSource.class, Runner.class));
    return libraries;
  }

  @Override
  public void close() {
    databases.close();
  }
}
