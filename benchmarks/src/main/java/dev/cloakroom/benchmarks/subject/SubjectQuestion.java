package dev.cloakroom.benchmarks.subject;

import dev.cloakroom.benchmarks.report.Text;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.sessions.KeeperBenchmark;
import dev.cloakroom.benchmarks.sessions.Workload;
import java.util.List;
import java.util.Map;

/** What is asked of a store when one subject has very many sessions. */
enum SubjectQuestion {
  FIND("find", "find", 8),
  SAVE("save", "save", 8),
  SIGN_IN("createAndDelete", "create and delete", 8),
  LIST("list", Text.format("list %,d sessions", Workload.SESSIONS), 1);

  private final String method;
  private final String title;
  private final int threads;

  SubjectQuestion(String method, String title, int threads) {
    this.method = method;
    this.title = title;
    this.threads = threads;
  }

  Comparison comparison(String server, String serverTitle) {
    return KeeperBenchmark.comparison(
        titleFor(serverTitle),
        method,
        Map.of(SubjectPart.SERVER, server),
        threads,
        Holder.class,
        List.of(Holder.ONE.subject(), Holder.MANY.subject()));
  }

  String titleFor(String serverTitle) {
    return Comparison.title(serverTitle, title, threads);
  }
}
