package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class SweepLoopTest {
  private static final long NOW = 1_800_000_000_000L;
  private static final int BATCH = 10;
  private static final Duration INTERVAL = Duration.ofMinutes(1);

  private final InMemorySessionStore store = new InMemorySessionStore("shop");
  private final RecordingLogger log = new RecordingLogger();
  private CrankedTime time = new CrankedTime(1);

  @Test
  void whatHasExpiredIsRemovedInBatchesUntilOneIsShort() {
    insert(23, NOW - 1);
    insert(2, NOW);
    store.values().put(new byte[32], new StoredValue(NOW - 1, new byte[1]));
    time = new CrankedTime(3);
    List<Integer> batches = new ArrayList<>();

    run(
        limit -> {
          batches.add(store.deleteExpired(NOW, limit).count());
          return batches.get(batches.size() - 1);
        });

    assertThat(batches).containsExactly(10, 10, 4);
    assertThat(store.scan(null, 100)).as("what lives").hasSize(2);
    assertThat(log.lines())
        .containsExactly("DEBUG Swept namespace 'shop': removed 24 sessions and values in PT0S.");
  }

  @Test
  void afterAFullBatchTheStoreRestsForNineteenTimesAsLong() {
    insert(25, NOW - 1);
    time = new CrankedTime(3);

    run(
        limit -> {
          time.take(Duration.ofMillis(20));
          return store.deleteExpired(NOW, limit).count();
        });

    assertThat(time.waited().subList(1, 3)).containsOnly(Duration.ofMillis(380));
    assertThat(log.lines().get(0)).contains("removed 25").contains("PT0.82S");
  }

  @Test
  void aRestIsNeverLongerThanTheInterval() {
    insert(25, NOW - 1);
    time = new CrankedTime(2);

    run(
        limit -> {
          time.take(Duration.ofMinutes(5));
          return store.deleteExpired(NOW, limit).count();
        });

    assertThat(time.waited().get(1)).isEqualTo(INTERVAL);
  }

  @Test
  void theTimesOfSweepsAreJitteredTheFirstToo() {
    time = new CrankedTime(1_000);
    run(limit -> 0);

    assertThat(time.waited()).hasSize(1_001).allSatisfy(wait -> assertJittered(wait, INTERVAL));
    assertThat(time.waited()).anyMatch(wait -> wait.compareTo(Duration.ofSeconds(35)) < 0);
    assertThat(time.waited()).anyMatch(wait -> wait.compareTo(Duration.ofSeconds(85)) > 0);
    Set<Duration> firsts = new HashSet<>();
    for (int seed = 0; seed < 10; seed++) {
      time = new CrankedTime(0);
      run(limit -> 0, seed);
      firsts.add(time.waited().get(0));
    }
    assertThat(firsts).as("the first waits of ten nodes").hasSize(10);
  }

  @Test
  void aSweepEndsBetweenTwoBatchesWhenItIsToldTo() {
    insert(25, NOW - 1);

    run(
        limit -> {
          time.end();
          return store.deleteExpired(NOW, limit).count();
        });

    assertThat(store.scan(null, 100)).hasSize(15);
    assertThat(log.lines()).singleElement().asString().contains("removed 10 ");
  }

  @Test
  void failuresAreRetriedAfterASecondThenTwiceAsLongUpToAMinute() {
    time = new CrankedTime(12);
    Failing failing = new Failing(10, new StoreUnavailableException("away", null));

    run(failing);

    int[] seconds = {60, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60};
    assertThat(time.waited()).hasSameSizeAs(seconds);
    for (int i = 0; i < seconds.length; i++) {
      assertJittered(time.waited().get(i), Duration.ofSeconds(seconds[i]));
    }
  }

  @Test
  void theNextOutageBeginsWithAShortWaitAgain() {
    time = new CrankedTime(8);
    Failing first = new Failing(4, new StoreUnavailableException("away", null));
    Failing second = new Failing(1, new StoreUnavailableException("away", null));

    run(limit -> first.calls <= 4 ? first.applyAsInt(limit) : second.applyAsInt(limit));

    int[] seconds = {60, 1, 2, 4, 8, 60, 1, 60, 60};
    for (int i = 0; i < seconds.length; i++) {
      assertJittered(time.waited().get(i), Duration.ofSeconds(seconds[i]));
    }
  }

  @Test
  void anOutageIsAWarningAndItsEndIsToldAndTheRestIsForDebugging() {
    insert(3, NOW - 1);
    time = new CrankedTime(4);

    run(new Failing(3, new StoreUnavailableException("The server is away.", null)));

    assertThat(log.lines(Level.WARNING))
        .singleElement()
        .asString()
        .contains("'shop' failed")
        .contains("The server is away.");
    assertThat(log.lines(Level.DEBUG)).hasSize(2).allMatch(line -> line.contains("is away."));
    assertThat(log.lines(Level.INFO))
        .containsExactly(
            "INFO Sweeping namespace 'shop' works again, after 3 failures: removed 3 sessions and values in PT0S.");
    assertThat(log.lines()).hasSize(4);
    assertThat(store.scan(null, 100)).isEmpty();
  }

  @Test
  void aFailureOfAnotherKindIsAWarningOfItsOwn() {
    time = new CrankedTime(2);
    Failing first = new Failing(1, new StoreUnavailableException("away", null));
    Failing second = new Failing(1, new IllegalStateException("no such table"));

    run(limit -> first.calls == 0 ? first.applyAsInt(limit) : second.applyAsInt(limit));

    assertThat(log.lines(Level.WARNING)).hasSize(2);
    assertThat(log.lines(Level.WARNING).get(1)).contains("no such table");
  }

  @Test
  void whatWasRemovedBeforeAFailureIsTold() {
    insert(15, NOW - 1);
    time = new CrankedTime(2);
    int[] calls = {0};

    run(
        limit -> {
          if (calls[0]++ == 1) {
            throw new StoreUnavailableException("away", null);
          }
          return store.deleteExpired(NOW, limit).count();
        });

    assertThat(log.lines(Level.WARNING)).singleElement().asString().contains("removed 10 ");
  }

  @Test
  void anErrorIsLoggedAsSuchAndDoesNotEndTheSweeping() {
    insert(3, NOW - 1);
    time = new CrankedTime(3);

    run(new Failing(2, new NoClassDefFoundError("shop/Gone")));

    assertThat(log.lines(Level.ERROR)).singleElement().asString().contains("shop/Gone");
    assertThat(log.lines(Level.INFO)).hasSize(1);
    assertThat(store.scan(null, 100)).isEmpty();
  }

  @Test
  void aFailureAfterTheEndIsNoNews() {
    run(
        limit -> {
          time.end();
          throw new StoreUnavailableException("closed", null);
        });

    assertThat(log.lines()).isEmpty();
  }

  @Test
  void anInterruptEndsTheSweepingAndIsTold() {
    time = new CrankedTime(10);

    run(
        limit -> {
          Thread.currentThread().interrupt();
          return 0;
        });

    assertThat(time.waited()).hasSize(1);
    assertThat(log.lines(Level.WARNING)).singleElement().asString().contains("was interrupted");
  }

  private void run(IntUnaryOperator deleteExpired) {
    run(deleteExpired, 1);
  }

  private void run(IntUnaryOperator deleteExpired, long seed) {
    new SweepLoop(
            deleteExpired,
            new Sweeping(true, INTERVAL, BATCH),
            time,
            new SplittableRandom(seed),
            new SweepLog(log, "shop"))
        .run();
  }

  private static void assertJittered(Duration wait, Duration mean) {
    assertThat(wait).isBetween(mean.dividedBy(2), mean.plus(mean.dividedBy(2)));
  }

  private void insert(int sessions, long expiresAt) {
    for (int i = 0; i < sessions; i++) {
      store.insert(
          new StoredSession(
              new Tokens(new SecureRandom()).mint().id(),
              "visitor",
              null,
              1,
              NOW - 10,
              NOW - 10,
              expiresAt,
              NOW + 10,
              10,
              new byte[1]));
    }
  }

  /** The store, out of reach for its first calls. */
  private final class Failing implements IntUnaryOperator {
    private final int failures;
    private final Throwable failure;
    private int calls;

    Failing(int failures, Throwable failure) {
      this.failures = failures;
      this.failure = failure;
    }

    @Override
    public int applyAsInt(int limit) {
      if (calls++ >= failures) {
        return store.deleteExpired(NOW, limit).count();
      }
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }
}
