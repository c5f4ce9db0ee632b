package dev.cloakroom.benchmarks.subject;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.benchmarks.redis.RedisServers;
import dev.cloakroom.benchmarks.redis.RedisTarget;
import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.report.Slowdown;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Text;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Effort;
import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.benchmarks.sql.Databases;
import dev.cloakroom.benchmarks.sql.Target;
import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.RedisBackend;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.openjdk.jmh.runner.Runner;
import org.redisson.api.RedissonClient;

/** One subject with as many sessions as all others have together. */
public final class SubjectPart implements Part {
  static final String SERVER = "server";

  /** As when there are many sessions of many subjects. */
  private static final double AT_MOST = 1.3;

  private static final RedisBackend REDIS = RedisBackend.REDIS_8;

  private final Databases databases;
  private final RedisServers servers = new RedisServers();
  private final Map<String, Map<String, String>> filled = new HashMap<>();

  private SubjectPart(Databases databases) {
    this.databases = databases;
  }

  /** On all databases and Redis. */
  public static SubjectPart onAll() {
    return new SubjectPart(Databases.all());
  }

  /** On these databases, and Redis. */
  @Override
  public Part on(List<String> names) {
    return new SubjectPart(Databases.named(names));
  }

  @Override
  public String name() {
    return "one-subject";
  }

  @Override
  public String stem() {
    return name() + databases.suffix();
  }

  @Override
  public String title() {
    return Text.format("One user with %,d sessions", Workload.SESSIONS);
  }

  @Override
  public Effort fullEffort() {
    return new Effort(2, 8, 4, Duration.ofMillis(500));
  }

  @Override
  public List<Comparison> comparisons() {
    List<Comparison> comparisons = new ArrayList<>();
    for (SubjectQuestion question : SubjectQuestion.values()) {
      for (Backend database : databases.chosen()) {
        comparisons.add(question.comparison(database.name(), database.title()));
      }
      comparisons.add(question.comparison(REDIS.name(), REDIS.title()));
    }
    return comparisons;
  }

  @Override
  public Map<String, String> prepare(Comparison comparison, Subject subject) {
    return filled.computeIfAbsent(comparison.parameter(SERVER), this::fill);
  }

  private Map<String, String> fill(String server) {
    if (server.equals(REDIS.name())) {
      RedisTarget target = servers.ready(REDIS);
      fill(Place.of(target));
      return Map.of(RedisTarget.DIRECTORY, target.directory().toString());
    }
    Target target = databases.withTables(Backend.valueOf(server));
    fill(Place.of(target));
    return Map.of(Target.DIRECTORY, target.directory().toString());
  }

  private static void fill(Place place) {
    Databases.fill(
        () -> {
          for (Holder holder : Holder.values()) {
            place.fill(holder, Workload.SESSIONS);
          }
        });
  }

  @Override
  public List<Verdict> verdicts(List<Table> tables, List<Counts> counts) {
    return tables.stream().map(table -> Slowdown.of(table, AT_MOST)).toList();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Servers: %s; %s; each with the settings that it comes with, Redis without an append-only file."
            .formatted(databases.description(), servers.description()),
        Text.format(
            "%,d sessions with the standard payload of one user, and as many of users who have %d each, in the same table. Cloakroom, connections and durability as in the parts sql and redis; no number of sessions is set as a limit.",
            Workload.SESSIONS, Workload.SESSIONS_OF_SUBJECT),
        Text.format(
            "list: findBySubject until %,d sessions are listed: one call for the one user, %,d for the others. No payload is opened, as it is when it is asked for.",
            Workload.SESSIONS, Workload.SESSIONS / Workload.SESSIONS_OF_SUBJECT));
  }

  @Override
  public List<Class<?>> libraries() {
    List<Class<?>> libraries = new ArrayList<>(databases.drivers());
    libraries.addAll(
        List.of(SessionFactory.class, HikariDataSource.class, RedissonClient.class, Runner.class));
    return libraries;
  }

  @Override
  public void close() {
    databases.close();
    servers.close();
  }
}
