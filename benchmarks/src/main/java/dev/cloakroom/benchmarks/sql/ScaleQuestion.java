package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.report.Slowdown;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.it.servers.Backend;

/** What is asked of the store when there are many rows. */
enum ScaleQuestion {
  FIND("find", "find", 8, ScaleSubject.LARGE, ScaleSubject.SMALL, 1.3),
  SAVE("save", "save", 8, ScaleSubject.LARGE, ScaleSubject.SMALL, 1.3),
  SWEEP("slowestFinds", "p99 of find", 1, ScaleSubject.SWEPT, ScaleSubject.UNSWEPT, 2);

  private final String method;
  private final String title;
  private final int threads;
  private final ScaleSubject ours;
  private final ScaleSubject peer;
  private final double atMost;

  ScaleQuestion(
      String method,
      String title,
      int threads,
      ScaleSubject ours,
      ScaleSubject peer,
      double atMost) {
    this.method = method;
    this.title = title;
    this.threads = threads;
    this.ours = ours;
    this.peer = peer;
    this.atMost = atMost;
  }

  /** The method of the benchmark. */
  String method() {
    return method;
  }

  int threads() {
    return threads;
  }

  /** What is judged. */
  ScaleSubject ours() {
    return ours;
  }

  /** What it is judged by. */
  ScaleSubject peer() {
    return peer;
  }

  String titleFor(Backend database) {
    return Comparison.title(database.title(), title, threads);
  }

  Verdict verdict(Table table) {
    return Slowdown.of(table, atMost);
  }
}
