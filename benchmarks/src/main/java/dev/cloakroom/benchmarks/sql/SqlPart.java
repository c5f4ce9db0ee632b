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
import dev.cloakroom.benchmarks.sessions.KeeperBenchmark;
import dev.cloakroom.benchmarks.sessions.RoundTrips;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.it.servers.Backend;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.session.JDBCSessionDataStore;
import org.hibernate.SessionFactory;
import org.openjdk.jmh.runner.Runner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Sessions in SQL databases. */
public final class SqlPart implements Part {
  static final String DATABASE = "database";

  private final boolean judged;
  private final Databases databases;
  private final Set<Backend> filled = EnumSet.noneOf(Backend.class);

  private SqlPart(boolean judged, Databases databases) {
    this.judged = judged;
    this.databases = databases;
  }

  /** The verbs that figures are asked for, on all databases. */
  public static SqlPart onAll() {
    return new SqlPart(true, Databases.all());
  }

  /** The other verbs, on all databases. */
  public static SqlPart otherVerbs() {
    return new SqlPart(false, Databases.all());
  }

  @Override
  public Part on(List<String> names) {
    return new SqlPart(judged, Databases.named(names));
  }

  @Override
  public String name() {
    return judged ? "sql" : "sql-verbs";
  }

  @Override
  public String stem() {
    return name() + databases.suffix();
  }

  @Override
  public String title() {
    return "The SQL store beside a bare statement, Spring Session JDBC and Jetty's JDBC session store";
  }

  @Override
  public Effort fullEffort() {
    return Effort.FULL_WITH_SERVER;
  }

  @Override
  public List<Comparison> comparisons() {
    List<Comparison> comparisons = new ArrayList<>();
    for (Backend database : databases.chosen()) {
      for (SqlVerb verb : SqlVerb.all(judged)) {
        for (int threads : verb.threads()) {
          comparisons.add(
              KeeperBenchmark.comparison(
                  verb.titleFor(database, threads),
                  verb.method(),
                  Map.of(DATABASE, database.name()),
                  threads,
                  SqlSubject.class,
                  verb.subjects()));
        }
      }
    }
    return comparisons;
  }

  @Override
  public Map<String, String> prepare(Comparison comparison, Subject subject) {
    Backend database = Backend.valueOf(comparison.parameter(DATABASE));
    Target target = databases.target(database);
    if (filled.add(database)) {
      Databases.fill(() -> Filling.forAll(target, Workload.SESSIONS));
    }
    return Map.of(Target.DIRECTORY, target.directory().toString());
  }

  @Override
  public List<Counts> counts() {
    List<Counts> counts = new ArrayList<>();
    for (Backend database : judged ? databases.chosen() : List.<Backend>of()) {
      Databases.server(database)
          .ifPresent(
              server -> counts.add(roundTrips(database, server.url(), databases.target(database))));
    }
    return counts;
  }

  private static Counts roundTrips(Backend database, String url, Target target) {
    Map<String, RoundTrips.Opening> subjects = new LinkedHashMap<>();
    for (SqlSubject subject : SqlSubject.LISTING) {
      subjects.put(subject.label(), proxied -> subject.open(target.at(proxied)));
    }
    return RoundTrips.of(database.title() + ": network round trips", url, subjects);
  }

  @Override
  public List<Verdict> verdicts(List<Table> tables, List<Counts> counts) {
    return judged ? new SqlVerdicts(databases.chosen(), tables, counts).all() : List.of();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Databases: " + databases.description() + ", each with the settings that it comes with.",
        Text.format(
            "%,d sessions with the standard payload, %d of each subject; each subject of the comparison has them in tables of its own, in the same database. Ids are picked at random.",
            Workload.SESSIONS, Workload.SESSIONS_OF_SUBJECT),
        "find: by the session's name to all that is in it. save: one cart quantity of a session that was found before is changed and saved. Sessions that are cycled are added before it and deleted after it.",
        "Connections: the same for all, made by the store's own code: HikariCP with %d connections in autocommit, READ COMMITTED on servers, statements kept on the server (useServerPrepStmts, cachePrepStmts; PostgreSQL's driver does by default), time-outs of 5 s; on SQLite WAL with synchronous FULL, and a busy_timeout of 60 s, for without a queue a writer may wait long."
            .formatted(Target.POOL_SIZE),
        "Cloakroom: a new keyset as it is generated (XAES-256-GCM); idle timeout %d h, so that no find is due to write; all else by default."
            .formatted(Workload.IDLE_TIMEOUT.toHours()),
        "bare JDBC: one prepared statement in autocommit, on a copy of Cloakroom's table with its indexes and rows; it reads and writes sealed bytes as they are, and compares no namespace and no expiry.",
        "Spring Session JDBC: JdbcIndexedSessionRepository as @EnableJdbcHttpSession makes it, with the tables of its own scripts, each property an attribute; time-out %d h; its sweeper does not run. save and touch write the time of the request, as its filter does."
            .formatted(Workload.IDLE_TIMEOUT.toHours()),
        "Jetty's JDBC session store: JDBCSessionDataStore in its server, called as under NullSessionCache, as it has to be where requests of a client go to several nodes. It keeps no list of a user's sessions. A save writes the whole session, and the last of two writers wins.");
  }

  @Override
  public List<Class<?>> libraries() {
    List<Class<?>> libraries = new ArrayList<>(databases.drivers());
    libraries.addAll(
        List.of(
            SessionFactory.class,
            HikariDataSource.class,
            JdbcIndexedSessionRepository.class,
            JdbcTemplate.class,
            JDBCSessionDataStore.class,
            Runner.class));
    return libraries;
  }

  @Override
  public void close() {
    databases.close();
  }
}
