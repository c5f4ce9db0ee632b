package dev.cloakroom.it;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.it.servers.OnEveryRedis;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.redisson.api.RedissonClient;

/** That a store that is closed leaves nothing running. */
class RedisOpenCloseTest {
  private static final int WARM = 100;
  private static final int TIMES = 200;

  /** Stores that are kept would be twice as much. */
  private static final long SOME_HEAP = 40 << 20;

  /** For so long timers of the client's may keep stores that are closed. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @OnEveryRedis
  void openingAndClosingLeavesNoThreadsAndNoHeap(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    openAndClose(server, WARM);
    int threads = threads();
    long heap = heap();

    openAndClose(server, TIMES);

    assertThat(threads()).as("threads").isLessThanOrEqualTo(threads + 4);
    assertThat(heapOnce(heap + SOME_HEAP) - heap).as("bytes of heap").isLessThan(SOME_HEAP);
  }

  @OnEveryRedis
  void aClientOfTheApplicationsIsLeftAsItWas(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    RedissonClient client = server.client();
    try {
      useOver(server, client, WARM);
      int threads = threads();

      useOver(server, client, TIMES);

      assertThat(threads()).as("threads").isLessThanOrEqualTo(threads + 4);
      assertThat(client.isShutdown()).isFalse();
    } finally {
      client.shutdown();
    }
  }

  private static void openAndClose(RedisServer server, int times) {
    for (int i = 0; i < times; i++) {
      try (SessionStore store = server.open()) {
        use(store);
      }
    }
  }

  private static void useOver(RedisServer server, RedissonClient client, int times) {
    for (int i = 0; i < times; i++) {
      try (SessionStore store = RedissonSessionStore.over(client, server.withoutAddress())) {
        use(store);
      }
    }
  }

  private static void use(SessionStore store) {
    StoredSession session = Samples.session(null);
    store.insert(session);
    assertThat(store.load(session.id(), NOW)).isPresent();
    assertThat(store.delete(session.id())).isTrue();
  }

  private static int threads() {
    return ManagementFactory.getThreadMXBean().getThreadCount();
  }

  /** The heap, when it has become less than this, or at last. */
  private static long heapOnce(long less) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long heap = heap();
    while (heap >= less && System.nanoTime() < end) {
      LockSupport.parkNanos(100_000_000);
      heap = heap();
    }
    return heap;
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
