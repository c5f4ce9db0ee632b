package dev.cloakroom.benchmarks.report;

/** How our throughput compares with that of a peer. */
public final class Throughput {
  private Throughput() {}

  /** Judges whether it is at least so many times as much. */
  public static Verdict of(Table table, String peer, double atLeast) {
    Row ours = table.ours();
    Row theirs =
        table.rows().stream().filter(row -> row.subject().equals(peer)).findFirst().orElseThrow();
    double ratio = theirs.time() / ours.time();
    return new Verdict(
        Text.format("%s: at least %.2f of the throughput of %s", table.title(), atLeast, peer),
        ratio >= atLeast,
        Text.format(
            "%.2f (%.2f–%.2f)",
            ratio, theirs.lowest() / ours.highest(), theirs.highest() / ours.lowest()));
  }
}
