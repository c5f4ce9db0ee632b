package dev.cloakroom.benchmarks.subject;

import dev.cloakroom.benchmarks.report.Row;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Text;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.sessions.Workload;
import java.util.List;
import java.util.Map;

/** What is asked of a store when one subject has very many sessions. */
enum SubjectQuestion {
  FIND("find", "find", 8),
  SAVE("save", "save", 8),
  SIGN_IN("createAndDelete", "create and delete", 8),
  LIST("list", Text.format("list %,d sessions", Workload.SESSIONS), 1);

  /** As when there are many sessions of many subjects. */
  private static final double AT_MOST = 1.3;

  private final String method;
  private final String title;
  private final int threads;

  SubjectQuestion(String method, String title, int threads) {
    this.method = method;
    this.title = title;
    this.threads = threads;
  }

  Comparison comparison(String server, String serverTitle) {
    return new Comparison(
        titleFor(serverTitle),
        SubjectBenchmark.class,
        method,
        Map.of(SubjectPart.SERVER, server),
        threads,
        List.of(Holder.ONE.subject(), Holder.MANY.subject()));
  }

  String titleFor(String serverTitle) {
    return "%s: %s, %d %s"
        .formatted(serverTitle, title, threads, threads == 1 ? "thread" : "threads");
  }

  static Verdict verdict(Table table) {
    Row row = table.ours();
    return new Verdict(
        Text.format(
            "%s: %s, at most %.1f times as long as %s",
            table.title(), row.subject(), AT_MOST, table.fastestPeer().subject()),
        row.time() <= AT_MOST,
        Text.format("%.2f (%.2f–%.2f) times as long", row.time(), row.lowest(), row.highest()));
  }
}
