package dev.cloakroom.benchmarks.sql;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Text;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Effort;
import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.it.servers.Backend;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.openjdk.jmh.runner.Runner;

/** Calls that meet, which the SQL store sends together. */
public final class CombinedPart implements Part {
  private final Databases databases;
  private final Set<Backend> filled = EnumSet.noneOf(Backend.class);

  private CombinedPart(Databases databases) {
    this.databases = databases;
  }

  /** On all databases. */
  public static CombinedPart onAll() {
    return new CombinedPart(Databases.all());
  }

  @Override
  public Part on(List<String> names) {
    return new CombinedPart(Databases.named(names));
  }

  @Override
  public String name() {
    return "sql-combined";
  }

  @Override
  public String stem() {
    return name() + databases.suffix();
  }

  @Override
  public String title() {
    return "The SQL store with more callers than connections";
  }

  @Override
  public Effort fullEffort() {
    return Effort.FULL_WITH_SERVER;
  }

  private Stream<CombinedQuestion> questions() {
    return Stream.of(CombinedQuestion.values())
        .filter(question -> databases.chosen().contains(question.database()));
  }

  @Override
  public List<Comparison> comparisons() {
    return questions().map(CombinedQuestion::comparison).toList();
  }

  @Override
  public Map<String, String> prepare(Comparison comparison, Subject subject) {
    Backend database = Backend.valueOf(comparison.parameter(SqlPart.DATABASE));
    Target target = databases.target(database);
    if (filled.add(database)) {
      Databases.fill(() -> Filling.forAll(target, Workload.SESSIONS));
    }
    return Map.of(Target.DIRECTORY, target.directory().toString());
  }

  @Override
  public List<Verdict> verdicts(List<Table> tables, List<Counts> counts) {
    return questions().map(question -> question.verdict(tables)).toList();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Databases: " + databases.description() + ", each with the settings that it comes with.",
        Text.format(
            "%,d sessions with the standard payload; bare JDBC has them in a table of its own. Connections, durability, Cloakroom, find and save as in the part sql; each subject has %d connections.",
            Workload.SESSIONS, Target.POOL_SIZE),
        "not combined: cloakroom.jpa.combine is off. p99: what 99 of 100 calls of an iteration stay below; as its throughput counts the reciprocal.",
        "Bare JDBC encrypts and decodes nothing, nor does the store alone; Cloakroom does.");
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
