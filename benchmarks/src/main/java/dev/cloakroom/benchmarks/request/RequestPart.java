package dev.cloakroom.benchmarks.request;

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
import dev.cloakroom.benchmarks.sql.Databases;
import dev.cloakroom.benchmarks.sql.SpringJdbc;
import dev.cloakroom.benchmarks.sql.Target;
import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.tink.TinkSessionCipher;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hc.core5.http.HttpRequest;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.session.JDBCSessionDataStore;
import org.openjdk.jmh.runner.Runner;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Requests from the client's socket to the database and back. */
public final class RequestPart implements Part {
  private static final String DATABASE = "database";
  private static final int THREADS = 8;

  private final Databases databases;
  private final Set<Backend> filled = EnumSet.noneOf(Backend.class);

  private RequestPart(Databases databases) {
    this.databases = databases;
  }

  /** On PostgreSQL; {@link #on} chooses others. */
  public static RequestPart onPostgresql() {
    return new RequestPart(Databases.named(List.of("postgresql")));
  }

  @Override
  public Part on(List<String> names) {
    return new RequestPart(Databases.named(names));
  }

  @Override
  public String name() {
    return "request";
  }

  @Override
  public String stem() {
    return name() + databases.suffix();
  }

  @Override
  public String title() {
    return "Whole requests beside Spring Session JDBC and Jetty's JDBC session store";
  }

  @Override
  public Effort fullEffort() {
    return Effort.FULL_WITH_SERVER;
  }

  @Override
  public List<Comparison> comparisons() {
    List<Comparison> comparisons = new ArrayList<>();
    for (Backend database : databases.chosen()) {
      comparisons.add(comparison(database, "read", "a request that reads its session"));
      comparisons.add(comparison(database, "change", "a request that changes its session"));
    }
    return comparisons;
  }

  private static Comparison comparison(Backend database, String method, String what) {
    return new Comparison(
        "%s: %s, %d clients".formatted(database.title(), what, THREADS),
        RequestBenchmark.class,
        method,
        Map.of(DATABASE, database.name()),
        THREADS,
        Arrays.stream(RequestSubject.values()).map(RequestSubject::subject).toList());
  }

  @Override
  public Map<String, String> prepare(Comparison comparison, Subject subject) {
    Backend database = Backend.valueOf(comparison.parameter(DATABASE));
    Target target = databases.target(database);
    if (filled.add(database)) {
      fill(target);
    }
    return Map.of(Target.DIRECTORY, target.directory().toString());
  }

  private static void fill(Target target) {
    try {
      target.write();
      TinkSessionCipher.generate(target.keyset());
      JpaSessionStore.open(target.creating()).close();
      try (Connection connection = target.connect()) {
        SpringJdbc.createTables(connection);
      }
      for (RequestSubject each : RequestSubject.values()) {
        Cookies.make(each, target);
      }
    } catch (Exception e) {
      throw new IllegalStateException("The sessions were not made.", e);
    }
  }

  @Override
  public List<Verdict> verdicts(List<Table> tables, List<Counts> counts) {
    return List.of();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Databases: " + databases.description() + ", each with the settings that it comes with.",
        Text.format(
            "%,d sessions with the standard payload of each subject, made by requests; each client asks with cookies that no other has, picked at random.",
            Workload.SESSIONS),
        "Client and server share a process: %d threads with one connection each (Apache HttpCore), and Jetty. The row without a session is what these take; it is in all others."
            .formatted(THREADS),
        "Each page reads every property; the other changes one cart quantity too.",
        "Cloakroom: its filter for Jakarta EE, sealed by XAES-256-GCM; the page gets the session of the request by Exchanges. Check values and binding are off, as by default.",
        "Spring Session JDBC: SessionRepositoryFilter over JdbcIndexedSessionRepository, each property an attribute. Its filter writes the time of each request, which Cloakroom writes once in a tenth of the idle timeout.",
        "Jetty's JDBC session store: JDBCSessionDataStore under NullSessionCache, as it has to be where requests of a client go to several nodes. It writes each session at the end of each request, whole, and so the last of two writers wins.");
  }

  @Override
  public List<Class<?>> libraries() {
    List<Class<?>> libraries = new ArrayList<>(databases.drivers());
    libraries.addAll(
        List.of(
            ServletContextHandler.class,
            JDBCSessionDataStore.class,
            JdbcIndexedSessionRepository.class,
            HikariDataSource.class,
            HttpRequest.class,
            Runner.class));
    return libraries;
  }

  @Override
  public void close() {
    databases.close();
  }
}
