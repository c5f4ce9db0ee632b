package dev.cloakroom.it.faults;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.it.Samples;
import dev.cloakroom.it.servers.EmbeddedSentinel;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A master under Sentinel that dies, and is replaced, while eight threads write. */
@Tag("servers")
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RedisSentinelFaultsTest {
  private static final int THREADS = 8;
  private static final int ENOUGH = 400;

  /** Three attempts of two seconds, and the pauses between them. */
  private static final Duration LONGEST_CALL = Duration.ofSeconds(12);

  private final String namespace = "faults-" + UUID.randomUUID();
  private final List<PersistentVisitor> visitors = new ArrayList<>();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicBoolean over = new AtomicBoolean();
  @TempDir private Path directory;
  private EmbeddedSentinel servers;

  @BeforeEach
  void requireEmbedded() {
    Servers.requireEmbedded(RedisBackend.SENTINEL);
  }

  private void start(String password) throws Exception {
    servers = new EmbeddedSentinel(directory, 1, password);
  }

  private RedissonSessionStore open(String durability) {
    Map<String, String> keys = new HashMap<>();
    keys.put(Configuration.URL, servers.url());
    keys.put(Configuration.NAMESPACE, namespace);
    keys.put(RedissonSessionStore.DURABILITY, durability);
    if (!servers.password().isEmpty()) {
      keys.put(Configuration.USER, "default");
      keys.put(Configuration.PASSWORD, servers.password());
    }
    return RedissonSessionStore.open(new Configuration(keys));
  }

  /** What the replica did not have yet is lost, and is counted; everybody else goes on. */
  @ParameterizedTest
  @ValueSource(strings = {"", "a-long-password"})
  void whoWritesGoesOnAfterAFailoverButForWhatReplicationLost(
      String password, TestReporter reporter) throws Exception {
    start(password);
    try (SessionStore store = open("server")) {
      int dying = servers.masterPort();
      whileVisitorsWrite(
          store,
          () -> {
            servers.kill(dying);
            long killed = System.nanoTime();
            Attempts.awaitTrue(() -> isReplaced(dying));
            long replaced = System.nanoTime();
            attempts().untilAvailable(() -> store.insert(Samples.session(null)));
            reporter.publishEntry(
                "Redis Sentinel",
                "replaced after %d ms, written to again after another %d ms"
                    .formatted(millis(killed, replaced), millis(replaced, System.nanoTime())));
            awaitMoreAcknowledged();
          });

      reporter.publishEntry(
          "Redis Sentinel",
          "failover: of %d acknowledged writes %d were lost"
              .formatted(acknowledged.get(), lostIn(store)));
    }
  }

  /** With one replica everything that was acknowledged is on it. */
  @Test
  void nothingAcknowledgedIsLostWithAMasterWhereDurabilityIsRequired(TestReporter reporter)
      throws Exception {
    start("");
    try (SessionStore store = open("required");
        SessionStore looking = open("server")) {
      int dying = servers.masterPort();
      whileVisitorsWrite(
          store,
          () -> {
            servers.kill(dying);
            Attempts.awaitTrue(() -> isReplaced(dying));
            attempts().untilAvailable(() -> looking.scan(null, 1));
            assertThat(attempts().once(() -> store.insert(Samples.session(null))))
                .as("was acknowledged without a replica")
                .isFalse();
            servers.startAgain(dying);
            awaitMoreAcknowledged();
          });
      assertNothingIsLost(looking, "the master killed", reporter);
    }
  }

  /** The master that was goes on as a replica. */
  @Test
  void nothingAcknowledgedIsLostByAnOrderedFailoverWhereDurabilityIsRequired(TestReporter reporter)
      throws Exception {
    start("");
    try (SessionStore store = open("required")) {
      int leaving = servers.masterPort();
      whileVisitorsWrite(
          store,
          () -> {
            servers.failOver();
            Attempts.awaitTrue(() -> isReplaced(leaving));
            awaitMoreAcknowledged();
          });
      assertNothingIsLost(store, "an ordered failover", reporter);
    }
  }

  private void assertNothingIsLost(SessionStore store, String event, TestReporter reporter) {
    assertThat(lostIn(store)).as("acknowledged writes that were lost").isZero();
    for (PersistentVisitor visitor : visitors) {
      assertThat(store.load(visitor.last().id(), NOW)).as("what was acknowledged").isPresent();
    }
    reporter.publishEntry(
        "Redis Sentinel",
        "%s with durability=required: %d acknowledged writes, none lost"
            .formatted(event, acknowledged.get()));
  }

  @Test
  void aStoreOpensWhileOneSentinelIsLeft() throws Exception {
    start("");
    servers.killAllSentinelsButOne();

    try (SessionStore store = open("required")) {
      new PersistentVisitor(Samples.subject())
          .visitUntil(store, new AtomicBoolean(true), acknowledged);
    }
    assertThat(acknowledged).hasValue(1);
  }

  private interface Event {
    void happen() throws Exception;
  }

  /** Each of their calls ends in time, with success or with a store that is unavailable. */
  private void whileVisitorsWrite(SessionStore store, Event event) throws Exception {
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      PersistentVisitor visitor = new PersistentVisitor(Samples.subject());
      visitors.add(visitor);
      tasks.add(
          () -> {
            visitor.visitUntil(store, over, acknowledged);
            return null;
          });
    }
    tasks.add(
        () -> {
          try {
            awaitMoreAcknowledged();
            event.happen();
          } finally {
            over.set(true);
          }
          return null;
        });
    Concurrently.run(tasks);
    for (PersistentVisitor visitor : visitors) {
      assertThat(visitor.longest()).as("time taken by a call").isLessThan(LONGEST_CALL);
    }
  }

  private void awaitMoreAcknowledged() {
    int enough = acknowledged.get() + ENOUGH;
    Attempts.awaitTrue(() -> acknowledged.get() >= enough);
  }

  private static Attempts attempts() {
    return new Attempts(Duration.ofSeconds(4), Duration.ofSeconds(2));
  }

  private boolean isReplaced(int dead) {
    try {
      return servers.masterPort() != dead;
    } catch (IOException e) {
      return false;
    }
  }

  private int lostIn(SessionStore store) {
    return visitors.stream().mapToInt(visitor -> visitor.lostIn(store)).sum();
  }

  private static long millis(long begin, long end) {
    return Duration.ofNanos(end - begin).toMillis();
  }

  @AfterEach
  void end() throws Exception {
    if (servers != null) {
      servers.end();
    }
  }
}
