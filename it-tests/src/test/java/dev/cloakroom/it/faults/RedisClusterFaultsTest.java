package dev.cloakroom.it.faults;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.it.Samples;
import dev.cloakroom.it.servers.EmbeddedRedisCluster;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.RespConnection;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.SubjectKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

/** A cluster whose slots move, and whose masters die, while eight threads write. */
@Tag("servers")
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RedisClusterFaultsTest {
  private static final int THREADS = 8;
  private static final int MOVES = 6;
  private static final int ENOUGH = 400;

  private final String namespace = "faults-" + UUID.randomUUID();
  @TempDir private Path directory;
  private EmbeddedRedisCluster cluster;

  @BeforeEach
  void start() throws Exception {
    Servers.requireEmbedded(RedisBackend.CLUSTER);
    cluster = new EmbeddedRedisCluster(directory);
  }

  private RedissonSessionStore open(String durability) {
    return RedissonSessionStore.open(
        new Configuration(
            Map.of(
                Configuration.URL,
                cluster.url(),
                Configuration.NAMESPACE,
                namespace,
                RedissonSessionStore.DURABILITY,
                durability)));
  }

  private static int slot(int port, String key) throws IOException {
    try (RespConnection connection = new RespConnection(port)) {
      return Integer.parseInt(connection.text("CLUSTER", "KEYSLOT", key));
    }
  }

  private String sessionsKey(int partition) {
    return "cloakroom:{%s:%02x}:sessions".formatted(namespace, partition);
  }

  private static SubjectKey subjectOf(int partition) {
    return SubjectKey.placed(partition, Samples.bytes(SubjectKey.BYTES));
  }

  @Test
  void noSessionIsLostOrAliveTwiceWhileItsSlotMoves(TestReporter reporter) throws Exception {
    try (SessionStore first = open("server");
        SessionStore second = open("server")) {
      List<SessionStore> nodes = List.of(first, second);
      int partition = 42;
      List<PersistentVisitor> visitors = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        visitors.add(new PersistentVisitor(subjectOf(partition)));
      }
      AtomicBoolean over = new AtomicBoolean();
      AtomicInteger acknowledged = new AtomicInteger();
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      try {
        List<Future<Void>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          PersistentVisitor visitor = visitors.get(i);
          SessionStore node = nodes.get(i % nodes.size());
          running.add(
              threads.submit(
                  () -> {
                    visitor.visitUntil(node, over, acknowledged);
                    return null;
                  }));
        }
        for (int move = 0; move < MOVES; move++) {
          awaitMore(acknowledged, ENOUGH, running);
          moveSlot(slot(cluster.ports().get(0), sessionsKey(partition)));
        }
        awaitMore(acknowledged, ENOUGH, running);
        over.set(true);
        for (Future<Void> visit : running) {
          visit.get();
        }
      } finally {
        over.set(true);
        threads.shutdownNow();
      }
      for (PersistentVisitor visitor : visitors) {
        assertThat(first.findBySubject(List.of(visitor.subject()), NOW))
            .as("sessions of a subject, of whose calls all were acknowledged")
            .singleElement()
            .satisfies(
                session -> {
                  assertThat(session.version()).isEqualTo(visitor.last().version());
                  assertThat(session.isSameWriteAs(visitor.last())).isTrue();
                });
        assertThat(second.load(visitor.last().id(), NOW)).isPresent();
      }
      assertThat(first.scan(null, 1_000)).as("all sessions").hasSize(THREADS);
      reporter.publishEntry(
          "Redis Cluster", MOVES + " moves of a slot, " + acknowledged + " acknowledged writes");
    }
  }

  private static void awaitMore(AtomicInteger count, int more, List<? extends Future<?>> running) {
    int enough = count.get() + more;
    while (count.get() < enough && running.stream().noneMatch(Future::isDone)) {
      Thread.onSpinWait();
    }
  }

  /** To the next master, key by key, as the tools of operators do it. */
  private void moveSlot(int slot) throws Exception {
    List<Integer> masters = masters();
    int from = cluster.masterOf(slot, masters.get(0));
    int to = masters.get((masters.indexOf(from) + 1) % masters.size());
    String number = Integer.toString(slot);
    try (RespConnection source = new RespConnection(from);
        RespConnection target = new RespConnection(to)) {
      String sourceId = source.text("CLUSTER", "MYID");
      String targetId = target.text("CLUSTER", "MYID");
      target.call("CLUSTER", "SETSLOT", number, "IMPORTING", sourceId);
      source.call("CLUSTER", "SETSLOT", number, "MIGRATING", targetId);
      List<String> keys = source.list("CLUSTER", "GETKEYSINSLOT", number, "1");
      while (!keys.isEmpty()) {
        source.call(
            "MIGRATE", "127.0.0.1", Integer.toString(to), "", "0", "5000", "KEYS", keys.get(0));
        keys = source.list("CLUSTER", "GETKEYSINSLOT", number, "1");
      }
      target.call("CLUSTER", "SETSLOT", number, "NODE", targetId);
      source.call("CLUSTER", "SETSLOT", number, "NODE", targetId);
      for (int other : masters) {
        if (other != from && other != to) {
          try (RespConnection connection = new RespConnection(other)) {
            connection.call("CLUSTER", "SETSLOT", number, "NODE", targetId);
          }
        }
      }
    }
  }

  private List<Integer> masters() throws IOException {
    List<Integer> masters = new ArrayList<>();
    for (int port : cluster.ports()) {
      try (RespConnection connection = new RespConnection(port)) {
        if (connection.text("INFO", "replication").contains("role:master")) {
          masters.add(port);
        }
      }
    }
    return masters;
  }

  /**
   * What the replica did not have yet when its master died is lost, and is counted; all that is
   * there obeys the rules.
   */
  @ParameterizedTest
  @ValueSource(strings = {"server", "required"})
  void afterAFailoverAllButWhatReplicationLostIsThere(String durability, TestReporter reporter)
      throws Exception {
    // Where a master has died there is no replica any more, so that others look.
    try (SessionStore store = open(durability);
        SessionStore looking = open("server")) {
      int alivePort = cluster.ports().get(cluster.ports().size() - 1);
      int partition = 7;
      int slot = slot(alivePort, sessionsKey(partition));
      int dying = cluster.masterOf(slot, alivePort);
      int asked = cluster.ports().stream().filter(port -> port != dying).findFirst().orElseThrow();
      List<PersistentVisitor> visitors = new ArrayList<>();
      AtomicInteger acknowledged = new AtomicInteger();
      AtomicBoolean dead = new AtomicBoolean();
      CountDownLatch promoted = new CountDownLatch(1);
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        PersistentVisitor visitor = new PersistentVisitor(subjectOf(partition));
        visitors.add(visitor);
        tasks.add(
            () -> {
              visitor.visitUntil(store, dead, acknowledged);
              return null;
            });
      }
      tasks.add(
          () -> {
            while (acknowledged.get() < ENOUGH) {
              Thread.onSpinWait();
            }
            cluster.kill(dying);
            dead.set(true);
            Attempts.awaitTrue(() -> isPromoted(slot, dying, asked));
            promoted.countDown();
            return null;
          });
      Concurrently.run(tasks);
      assertThat(promoted.await(1, TimeUnit.SECONDS)).isTrue();
      new Attempts(Duration.ofSeconds(10), Duration.ofSeconds(10))
          .untilAvailable(() -> looking.load(visitors.get(0).last().id(), NOW));

      int lost = 0;
      for (PersistentVisitor visitor : visitors) {
        lost += visitor.lostIn(looking);
      }
      reporter.publishEntry(
          "Redis Cluster",
          "failover with durability=%s: of %d acknowledged writes %d were lost"
              .formatted(durability, acknowledged.get(), lost));
      if (durability.equals("required")) {
        assertThat(lost).as("acknowledged writes that were lost").isZero();
      }
    }
  }

  private boolean isPromoted(int slot, int dead, int asked) {
    try {
      return cluster.masterOf(slot, asked) != dead;
    } catch (IOException e) {
      return false;
    }
  }

  @AfterEach
  void end() throws Exception {
    if (cluster != null) {
      cluster.end();
    }
  }
}
