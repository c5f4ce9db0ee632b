package dev.cloakroom.internal;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;

/** A daemon thread that removes what has expired, until it is closed. Thread-safe. */
public final class Sweeper implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("dev.cloakroom");
  private static final Duration LAST_STATEMENT = Duration.ofSeconds(5);

  private final UntilClosed waiting = new UntilClosed();
  private final Thread thread;

  Sweeper(String namespace, Sweeping sweeping, IntUnaryOperator deleteExpired) {
    SweepLoop loop =
        new SweepLoop(
            deleteExpired, sweeping, waiting, new SplittableRandom(), new SweepLog(LOG, namespace));
    this.thread = new Thread(loop, "cloakroom-sweeper-" + namespace);
    thread.setDaemon(true);
    thread.start();
  }

  /** Begins to sweep. */
  public static Sweeper start(Core core) {
    return new Sweeper(core.store().namespace(), core.sweeping(), core::deleteExpired);
  }

  /**
   * Ends the thread. One that waits ends at once; a running statement is not interrupted, which
   * could cost its connection, and is waited for 5 seconds at the most. Closing again does nothing.
   */
  @Override
  public void close() {
    waiting.closed.countDown();
    try {
      thread.join(LAST_STATEMENT.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class UntilClosed implements Waiting {
    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public long nanoTime() {
      return System.nanoTime();
    }

    @Override
    public boolean passes(long nanos) throws InterruptedException {
      return !closed.await(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public boolean isOver() {
      return closed.getCount() == 0;
    }
  }
}
