package dev.cloakroom.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.it.Samples;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.WriteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two nodes sweep all the time while eight threads write sessions that soon expire. No deadlock
 * reaches a caller, and no session is swept before its time.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class SweptWriters {
  private static final int WRITERS = 8;
  private static final int SESSIONS_PER_WRITER = 150;
  private static final int SWEEP_BATCH = 20;

  /** In ticks, one of which passes with each session that is made. */
  private static final int LIFETIME = 40;

  private final ServerFaults<?> faults;
  private final long begin = Samples.NOW;
  private final AtomicLong ticks = new AtomicLong(begin);

  SweptWriters(ServerFaults<?> faults) {
    this.faults = faults;
  }

  @Test
  void noDeadlockReachesACallerAndNothingIsSweptTooEarly() throws Exception {
    String namespace = ServerFaults.freshNamespace();
    String url = faults.url();
    try (SessionStore first = faults.store(url, namespace);
        SessionStore second = faults.store(url, namespace)) {
      List<SessionStore> nodes = List.of(first, second);
      CountDownLatch writers = new CountDownLatch(WRITERS);
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        SessionStore node = nodes.get(i % nodes.size());
        tasks.add(() -> writeAll(node, writers));
      }
      nodes.forEach(node -> tasks.add(() -> sweep(node, writers)));

      List<Integer> removed = Concurrently.run(tasks);

      int deletedByWriters = removed.subList(0, WRITERS).stream().mapToInt(it -> it).sum();
      int swept = removed.subList(WRITERS, removed.size()).stream().mapToInt(it -> it).sum();
      assertThat(swept).as("swept").isPositive();
      int left = first.deleteExpired(Long.MAX_VALUE, Integer.MAX_VALUE).count();
      assertThat(deletedByWriters + swept + left)
          .as("%s deleted, %s swept, %s left", deletedByWriters, swept, left)
          .isEqualTo(WRITERS * SESSIONS_PER_WRITER);
    }
  }

  /** Returns how many sessions it has deleted. */
  private int writeAll(SessionStore store, CountDownLatch writers) {
    SubjectKey subject = Samples.subject();
    int deleted = 0;
    try {
      for (int i = 0; i < SESSIONS_PER_WRITER; i++) {
        if (write(store, subject, i % 2 == 0)) {
          deleted++;
        }
      }
    } finally {
      writers.countDown();
    }
    return deleted;
  }

  /** Whether the session was deleted in the end: a sweeper may have been faster. */
  private boolean write(SessionStore store, SubjectKey subject, boolean leaves) {
    long expiresAt = ticks.incrementAndGet() + LIFETIME;
    StoredSession session = Samples.session(subject).touched(begin, expiresAt);
    store.insert(session);
    StoredSession written = Samples.written(session);
    assertWritten(store.update(written, ticks.get()), written);
    store.touch(session.id(), begin + 1, expiresAt, ticks.get());
    StoredSession cycled = Samples.cycled(written);
    SessionId id = session.id();
    WriteResult result = store.cycle(id, cycled, ticks.get());
    assertWritten(result, cycled);
    return leaves && store.delete(result.equals(WriteResult.WRITTEN) ? cycled.id() : id);
  }

  /** By the ticks of after the call, which are not fewer than those that the call went by. */
  private void assertWritten(WriteResult result, StoredSession session) {
    if (session.isLiveAt(ticks.get())) {
      assertThat(result).isEqualTo(WriteResult.WRITTEN);
    } else {
      assertThat(result).isIn(WriteResult.WRITTEN, WriteResult.GONE);
    }
  }

  /** Returns how many sessions it has removed. */
  private int sweep(SessionStore store, CountDownLatch writers) {
    int removed = 0;
    while (writers.getCount() > 0) {
      removed += store.deleteExpired(ticks.get(), SWEEP_BATCH).count();
    }
    return removed;
  }
}
