package dev.cloakroom.jpa;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits a short random time, longer each time, between attempts, until a deadline. */
final class Pause {
  private static final long FIRST = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(50);

  private final long deadline;
  private long upTo = FIRST;

  /** Until this instant of {@link System#nanoTime()}. */
  Pause(long deadline) {
    this.deadline = deadline;
  }

  /** Waits; false, at once, if the deadline has passed or the thread is interrupted. */
  boolean untilNextAttempt() {
    if (Thread.currentThread().isInterrupted() || deadline - System.nanoTime() <= 0) {
      return false;
    }
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(upTo / 2, upTo));
    upTo = Math.min(2 * upTo, LONGEST);
    return true;
  }
}
