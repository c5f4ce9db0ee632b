package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SweeperTest {
  private static final Sweeping AT_ONCE = new Sweeping(true, Duration.ofNanos(2), 10);
  private static final Sweeping NEVER = new Sweeping(true, Duration.ofDays(1), 10);

  private final CountDownLatch running = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);
  private volatile Thread sweeping = Thread.currentThread();
  private volatile boolean wasInterrupted;

  @Test
  void itIsADaemonThreadThatTellsItsNamespace() throws InterruptedException {
    Sweeper sweeper = new Sweeper("shop", AT_ONCE, this::blocked);
    running.await();

    assertThat(sweeping.getName()).isEqualTo("cloakroom-sweeper-shop");
    assertThat(sweeping.isDaemon()).isTrue();

    release.countDown();
    sweeper.close();
  }

  @Test
  void closingEndsAThreadThatWaits() {
    Sweeper sweeper = new Sweeper("waiting", NEVER, limit -> 0);
    assertThat(threads("waiting")).isEqualTo(1);

    sweeper.close();
    sweeper.close();

    assertThat(threads("waiting")).isZero();
  }

  @Test
  void closingWaitsForARunningStatementAndDoesNotInterruptIt() throws InterruptedException {
    Sweeper sweeper = new Sweeper("running", AT_ONCE, this::blocked);
    running.await();
    Thread closing = new Thread(sweeper::close);
    closing.start();
    while (closing.isAlive() && closing.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    assertThat(closing.isAlive()).as("close waits").isTrue();

    release.countDown();
    closing.join();

    assertThat(sweeping.isAlive()).isFalse();
    assertThat(wasInterrupted).isFalse();
  }

  @Test
  void anInterruptedCallerNeitherWaitsNorLosesTheInterrupt() throws InterruptedException {
    Sweeper sweeper = new Sweeper("interrupted", AT_ONCE, this::blocked);
    running.await();

    Thread.currentThread().interrupt();
    sweeper.close();

    assertThat(Thread.interrupted()).as("the caller is still interrupted").isTrue();
    release.countDown();
    sweeping.join();
    assertThat(wasInterrupted).isFalse();
  }

  private int blocked(int limit) {
    sweeping = Thread.currentThread();
    running.countDown();
    try {
      assertThat(release.await(20, TimeUnit.SECONDS)).as("released").isTrue();
    } catch (InterruptedException e) {
      wasInterrupted = true;
    }
    return 0;
  }

  private static long threads(String namespace) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("cloakroom-sweeper-" + namespace))
        .count();
  }
}
