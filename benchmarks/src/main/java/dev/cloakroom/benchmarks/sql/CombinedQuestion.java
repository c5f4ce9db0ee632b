package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Throughput;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Role;
import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.benchmarks.sessions.KeeperBenchmark;
import dev.cloakroom.it.servers.Backend;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is asked of calls that meet: how many times the throughput of a peer, at least; where the
 * slowest calls are looked at, the reciprocal of their time.
 */
enum CombinedQuestion {
  FIND_ON_POSTGRESQL(
      Backend.POSTGRESQL,
      "find",
      "find",
      32,
      CombinedSubject.JDBC,
      2.0,
      CombinedSubject.APART,
      CombinedSubject.STORE),
  SAVE_ON_POSTGRESQL(
      Backend.POSTGRESQL, "save", "save", 32, CombinedSubject.JDBC, 2.0, CombinedSubject.APART),
  SLOWEST_FINDS_ON_POSTGRESQL(Backend.POSTGRESQL, "slowestFinds", "p99 of find"),
  SLOWEST_SAVES_ON_POSTGRESQL(Backend.POSTGRESQL, "slowestSaves", "p99 of save"),
  SAVE_ON_SQLITE(
      Backend.SQLITE, "save", "save", 32, CombinedSubject.APART, 1.3, CombinedSubject.JDBC),
  SLOWEST_SAVES_ON_SQLITE(Backend.SQLITE, "slowestSaves", "p99 of save"),
  FIND_ON_MARIADB(
      Backend.MARIADB,
      "find",
      "find",
      32,
      CombinedSubject.JDBC,
      1.0,
      CombinedSubject.APART,
      CombinedSubject.STORE),
  SLOWEST_FINDS_ON_MARIADB(Backend.MARIADB, "slowestFinds", "p99 of find"),
  FIND_ON_MYSQL(
      Backend.MYSQL,
      "find",
      "find",
      32,
      CombinedSubject.JDBC,
      1.0,
      CombinedSubject.APART,
      CombinedSubject.STORE),
  SLOWEST_FINDS_ON_MYSQL(Backend.MYSQL, "slowestFinds", "p99 of find");

  /** Differences below a tenth are undecided. */
  private static final double AS_FAST = 0.9;

  private final Backend database;
  private final String method;
  private final String title;
  private final int threads;
  private final CombinedSubject peer;
  private final double atLeast;

  @SuppressWarnings("ImmutableEnumChecker") // as List.of makes it
  private final List<CombinedSubject> shown;

  /** Whether the slowest calls of as many threads as connections are none the worse for it. */
  CombinedQuestion(Backend database, String method, String title) {
    this(database, method, title, Target.POOL_SIZE, CombinedSubject.APART, AS_FAST);
  }

  CombinedQuestion(
      Backend database,
      String method,
      String title,
      int threads,
      CombinedSubject peer,
      double atLeast,
      CombinedSubject... shown) {
    this.database = database;
    this.method = method;
    this.title = title;
    this.threads = threads;
    this.peer = peer;
    this.atLeast = atLeast;
    this.shown = List.of(shown);
  }

  Backend database() {
    return database;
  }

  private String tableTitle() {
    return Comparison.title(database.title(), title, threads);
  }

  Comparison comparison() {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(CombinedSubject.CLOAKROOM.as(Role.OURS));
    subjects.add(peer.as(Role.PEER));
    shown.forEach(subject -> subjects.add(subject.as(Role.INFORMATION)));
    return KeeperBenchmark.comparison(
        tableTitle(),
        method,
        Map.of(SqlPart.DATABASE, database.name()),
        threads,
        CombinedSubject.class,
        subjects);
  }

  Verdict verdict(List<Table> tables) {
    Table table =
        tables.stream().filter(each -> each.title().equals(tableTitle())).findFirst().orElseThrow();
    return Throughput.of(table, peer.label(), atLeast);
  }
}
