package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.it.servers.Backend;
import java.util.List;

/** A method of the benchmark. */
enum SqlVerb {
  FIND("find", "find", List.of(1, 8), SqlSubject.values()),
  SAVE("save", "save", List.of(1, 8), SqlSubject.values()),
  CREATE_AND_DELETE("createAndDelete", "create and delete", List.of(8), oursAndTheLimit()),
  CYCLE("cycle", "cycle", List.of(8), oursAndTheLimit()),
  FIND_BY_SUBJECT("findBySubject", "findBySubject", List.of(8), oursAndTheLimit());

  private final String method;
  private final String title;
  private final List<Integer> threads;
  private final List<SqlSubject> subjects;

  SqlVerb(String method, String title, List<Integer> threads, SqlSubject[] subjects) {
    this.method = method;
    this.title = title;
    this.threads = threads;
    this.subjects = List.of(subjects);
  }

  private static SqlSubject[] oursAndTheLimit() {
    return new SqlSubject[] {SqlSubject.CLOAKROOM, SqlSubject.JDBC};
  }

  String method() {
    return method;
  }

  /** By how many threads it is measured. */
  List<Integer> threads() {
    return threads;
  }

  List<Subject> subjects() {
    return subjects.stream().map(SqlSubject::subject).toList();
  }

  /** Whether figures are asked for. */
  boolean isJudged() {
    return this == FIND || this == SAVE;
  }

  String titleFor(Backend database, int threadCount) {
    return "%s: %s, %d %s"
        .formatted(database.title(), title, threadCount, threadCount == 1 ? "thread" : "threads");
  }
}
