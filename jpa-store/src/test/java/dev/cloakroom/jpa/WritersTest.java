package dev.cloakroom.jpa;

import static dev.cloakroom.jpa.Sample.EXPIRY;
import static dev.cloakroom.jpa.Sample.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.WriteResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen threads on two stores of one file: none is told that the file is locked. */
class WritersTest {
  private static final int THREADS = 16;

  @TempDir Path directory;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final List<JpaSessionStore> nodes = new ArrayList<>();

  @BeforeEach
  void openTwo() {
    for (int i = 0; i < 2; i++) {
      nodes.add(Sample.store(directory.resolve("sessions.db"), JpaSessionStore.POOL_SIZE, "4"));
    }
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
    nodes.forEach(JpaSessionStore::close);
  }

  private interface Work<T> {
    T on(JpaSessionStore store, int thread) throws Exception;
  }

  /** Runs work on all threads at once, half of them on each node. */
  private <T> List<T> together(Work<T> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Future<T>> running = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      Callable<T> call =
          () -> {
            start.await();
            return work.on(nodes.get(thread % nodes.size()), thread);
          };
      running.add(threads.submit(call));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> each : running) {
      results.add(each.get());
    }
    return results;
  }

  @Test
  void everyKindOfWriteAtOnceSucceedsAndIsSeen() throws Exception {
    List<StoredSession> last =
        together(
            (store, thread) -> {
              StoredSession session = Sample.session(Sample.subject());
              for (int i = 0; i < 25; i++) {
                store.insert(session);
                StoredSession written = Sample.next(session);
                assertThat(store.update(written, NOW)).isEqualTo(WriteResult.WRITTEN);
                assertThat(store.touch(written.id(), NOW, EXPIRY, NOW)).isTrue();
                StoredSession cycled = Sample.next(written, Sample.id());
                assertThat(store.cycle(written.id(), cycled, NOW)).isEqualTo(WriteResult.WRITTEN);
                assertThat(store.load(cycled.id(), NOW)).contains(cycled);
                if (i == 24) {
                  return cycled;
                }
                assertThat(store.delete(cycled.id())).isTrue();
                session = Sample.session(Sample.subject());
              }
              throw new AssertionError();
            });

    assertThat(nodes.get(0).scan(null, 1000)).containsExactlyInAnyOrderElementsOf(last);
  }

  @Test
  void ofManyUpdatesOfOneVersionOneWins() throws Exception {
    StoredSession session = Sample.guest();
    nodes.get(0).insert(session);

    List<WriteResult> results =
        together((store, thread) -> store.update(Sample.next(session), NOW));

    assertThat(results).filteredOn(WriteResult.WRITTEN::equals).hasSize(1);
    assertThat(results)
        .filteredOn(result -> result instanceof WriteResult.Conflict)
        .hasSize(THREADS - 1);
  }

  @Test
  void ofManyCyclesOfOneSessionOneWinsAndOneSessionIsLeft() throws Exception {
    StoredSession session = Sample.guest();
    nodes.get(0).insert(session);

    List<WriteResult> results =
        together(
            (store, thread) -> store.cycle(session.id(), Sample.next(session, Sample.id()), NOW));

    assertThat(results).filteredOn(WriteResult.WRITTEN::equals).hasSize(1);
    assertThat(results).filteredOn(WriteResult.GONE::equals).hasSize(THREADS - 1);
    assertThat(nodes.get(1).scan(null, 10)).hasSize(1);
  }

  @Test
  void aValuePutByManyAtOnceIsOneOfTheirsAndTakenByOne() throws Exception {
    for (int round = 0; round < 10; round++) {
      byte[] key = Sample.bytes(32);
      together(
          (store, thread) -> {
            store.values().put(key, new StoredValue(EXPIRY, new byte[] {(byte) thread}));
            return null;
          });
      List<Boolean> taken = together((store, thread) -> store.values().take(key, NOW).isPresent());
      assertThat(taken).filteredOn(each -> each).hasSize(1);
    }
  }

  @Test
  void anInsertSentByManyAtOnceIsOneSession() throws Exception {
    StoredSession session = Sample.guest();

    together(
        (store, thread) -> {
          store.insert(session);
          return null;
        });

    assertThat(nodes.get(0).scan(null, 10)).containsExactly(session);
  }
}
