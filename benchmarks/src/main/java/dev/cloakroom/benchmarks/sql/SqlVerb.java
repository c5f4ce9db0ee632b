package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.it.servers.Backend;
import java.util.List;
import java.util.stream.Stream;

/** A method of the benchmark. */
enum SqlVerb {
  FIND("find", "find", true),
  SAVE("save", "save", true),
  CREATE_AND_DELETE("createAndDelete", "create and delete", false),
  CYCLE("cycle", "cycle", false),
  FIND_BY_SUBJECT("findBySubject", "findBySubject", false);

  private final String method;
  private final String title;
  private final boolean judged;

  SqlVerb(String method, String title, boolean judged) {
    this.method = method;
    this.title = title;
    this.judged = judged;
  }

  /** Those that figures are asked for, or those that take time that these need. */
  static List<SqlVerb> all(boolean judged) {
    return Stream.of(values()).filter(verb -> verb.judged == judged).toList();
  }

  String method() {
    return method;
  }

  /** By how many threads it is measured. */
  List<Integer> threads() {
    return judged ? List.of(1, 8) : List.of(8);
  }

  List<Subject> subjects() {
    return Stream.of(SqlSubject.values())
        .filter(subject -> judged || subject == SqlSubject.CLOAKROOM || subject == SqlSubject.JDBC)
        .map(SqlSubject::subject)
        .toList();
  }

  String titleFor(Backend database, int threads) {
    return Comparison.title(database.title(), title, threads);
  }
}
