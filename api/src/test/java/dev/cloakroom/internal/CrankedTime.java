package dev.cloakroom.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes at once where somebody waits for it, and is over after so many waits. */
final class CrankedTime implements Waiting {
  private final int waits;
  private final List<Duration> waited = new ArrayList<>();
  private long now = 1_000_000;
  private boolean over;

  CrankedTime(int waits) {
    this.waits = waits;
  }

  /** How long was waited for each time, the last one, which was cut short, included. */
  List<Duration> waited() {
    return waited;
  }

  /** Something takes so long. */
  void take(Duration time) {
    now += time.toNanos();
  }

  void end() {
    over = true;
  }

  @Override
  public long nanoTime() {
    return now;
  }

  @Override
  public boolean passes(long nanos) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    waited.add(Duration.ofNanos(nanos));
    over |= waited.size() > waits;
    now += nanos;
    return !over;
  }

  @Override
  public boolean isOver() {
    return over;
  }
}
