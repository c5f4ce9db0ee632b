package dev.cloakroom.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.StoreUnavailableException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Calls that may find the store unavailable, and take a bounded time in any case. */
final class Attempts {
  /** The driver gives up this much after the connection timeout. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  /** For a machine that has other things to do. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  private Attempts() {}

  /**
   * Makes a call once. It waits for a connection, and then for an answer that does not come.
   *
   * @param patience the store's connection timeout
   * @return whether it succeeded; if not, the store was unavailable
   */
  static boolean once(Duration patience, Runnable call) {
    Duration bound = patience.multipliedBy(2).plus(GRACE).plus(SLACK);
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
  static void untilAvailable(Duration patience, Runnable call) {
    awaitTrue(() -> once(patience, call));
  }

  static void awaitTrue(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(deadline - System.nanoTime()).as("nanoseconds left to wait").isPositive();
    }
  }
}
