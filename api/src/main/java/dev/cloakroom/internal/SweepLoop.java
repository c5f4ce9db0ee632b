package dev.cloakroom.internal;

import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Sweeps from time to time, whatever fails, until it is told to end. Confined to one thread.
 *
 * <p>Times are jittered by half, also the first, so that nodes that start together do not sweep
 * together.
 */
final class SweepLoop implements Runnable {
  /**
   * How long the store is left alone after a batch, in times of what the batch took: of twenty
   * instants one finds it busy, so that few requests notice (docs/adr/0013).
   */
  private static final int REST = 19;

  private static final long FIRST_RETRY = TimeUnit.SECONDS.toNanos(1);
  private static final long LONGEST_RETRY = TimeUnit.MINUTES.toNanos(1);

  private final IntUnaryOperator deleteExpired;
  private final int batch;
  private final long interval;
  private final Waiting waiting;
  private final RandomGenerator random;
  private final SweepLog log;
  private long retry = FIRST_RETRY;
  private long removed;

  /**
   * Sweeps with this.
   *
   * @param deleteExpired deletes so many at the most and says how many, fewer if there are no more
   */
  SweepLoop(
      IntUnaryOperator deleteExpired,
      Sweeping sweeping,
      Waiting waiting,
      RandomGenerator random,
      SweepLog log) {
    this.deleteExpired = deleteExpired;
    this.batch = sweeping.batch();
    this.interval = sweeping.interval().toNanos();
    this.waiting = waiting;
    this.random = random;
    this.log = log;
  }

  @Override
  public void run() {
    try {
      long pause = interval;
      while (waiting.passes(random.nextLong(pause / 2, pause + pause / 2))) {
        pause = sweepOrReport();
      }
    } catch (InterruptedException e) {
      log.interrupted();
    }
  }

  /** How long to pause before the next sweep. Not even an {@link Error} ends the sweeping. */
  private long sweepOrReport() throws InterruptedException {
    long began = waiting.nanoTime();
    removed = 0;
    try {
      sweep();
    } catch (RuntimeException | Error e) {
      if (!waiting.isOver()) {
        log.failed(e, removed);
      }
      long pause = retry;
      retry = Math.min(2 * retry, LONGEST_RETRY);
      return pause;
    }
    log.swept(removed, waiting.nanoTime() - began);
    retry = FIRST_RETRY;
    return interval;
  }

  private void sweep() throws InterruptedException {
    int deleted;
    long rest;
    do {
      long began = waiting.nanoTime();
      deleted = deleteExpired.applyAsInt(batch);
      removed += deleted;
      rest = Math.min(REST * (waiting.nanoTime() - began), interval);
    } while (deleted >= batch && waiting.passes(rest));
  }
}
