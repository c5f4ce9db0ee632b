package dev.cloakroom.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.StoreUnavailableException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Calls that may find the store unavailable, and take a bounded time in any case. */
final class Attempts {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

  /** For a machine that has other things to do. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  private final Duration bound;

  /**
   * On a store that waits for a connection, and then for an answer that does not come.
   *
   * @param patience how long it waits for each
   * @param grace after how much more time the client gives up
   */
  Attempts(Duration patience, Duration grace) {
    this.bound = patience.multipliedBy(2).plus(grace).plus(SLACK);
  }

  /**
   * Makes a call once.
   *
   * @return whether it succeeded; if not, the store was unavailable
   */
  boolean once(Runnable call) {
    long begin = System.nanoTime();
    try {
      call.run();
      return true;
    } catch (StoreUnavailableException e) {
      return false;
    } finally {
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).as("time taken").isLessThan(bound);
    }
  }

  /** Makes a call until it succeeds, which it does soon where the store can be had. */
  void untilAvailable(Runnable call) {
    awaitTrue(() -> once(call));
  }

  /** Waits, and leaves servers that are asked the time to do what is waited for. */
  static void awaitTrue(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(deadline - System.nanoTime()).as("nanoseconds left to wait").isPositive();
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }
}
