package dev.cloakroom.benchmarks.report;

/** How our time compares with that of the fastest peer. */
public final class Slowdown {
  private Slowdown() {}

  /** Judges whether it is at most so many times as long. */
  public static Verdict of(Table table, double atMost) {
    Row row = table.ours();
    return new Verdict(
        Text.format(
            "%s: %s, at most %.1f times as long as %s",
            table.title(), row.subject(), atMost, table.fastestPeer().subject()),
        row.time() <= atMost,
        Text.format("%.2f (%.2f–%.2f) times as long", row.time(), row.lowest(), row.highest()));
  }
}
