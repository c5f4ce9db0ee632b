package dev.cloakroom.it;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.SessionException;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.FreshDatabase;
import dev.cloakroom.it.servers.OnEveryServer;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.WriteResult;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many callers of one store with two connections, whose finds and saves meet. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CombiningOnServersTest {
  private static final int CALLERS = 64;
  private static final int ROUNDS = 10;

  /** More than is read or written for others. */
  private static final int LARGE = 300_000;

  /** How many bytes of data the table refuses. */
  private static final int REFUSED = 13;

  private static final String REFUSING =
      "ALTER TABLE cloakroom_session ADD CONSTRAINT refusing CHECK (length(data) <> "
          + REFUSED
          + ")";

  private static final String WAITING_FOR_LOCKS =
      "FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";

  private static JpaSessionStore open(FreshDatabase database) {
    return JpaSessionStore.open(
        database.configuration(
            JpaSessionStore.POOL_SIZE, "2", JpaSessionStore.CONNECTION_TIMEOUT, "PT20S"));
  }

  private static StoredSession inserted(JpaSessionStore store, int bytes) {
    StoredSession session = Samples.sized(bytes);
    store.insert(session);
    return session;
  }

  /** A call, and the look at what it came to. */
  private interface Caller {
    void call() throws Exception;
  }

  private static Caller caller(JpaSessionStore store, int number) {
    StoredSession session = inserted(store, number % 8 == 3 ? LARGE : 420);
    StoredSession written = Samples.written(session);
    return switch (number % 8) {
      case 0, 3 -> () -> assertThat(store.load(session.id(), NOW)).contains(session);
      case 1 -> () -> assertThat(store.load(Samples.sized(9).id(), NOW)).isEmpty();
      case 2 -> () -> assertThat(store.load(session.id(), session.expiresAt())).isEmpty();
      case 4 -> () -> assertWritten(store, written);
      case 5 ->
          () ->
              assertThat(store.update(Samples.written(written), NOW))
                  .isEqualTo(new WriteResult.Conflict(session));
      case 6 ->
          () ->
              assertThat(store.update(Samples.written(Samples.sized(420)), NOW))
                  .isEqualTo(WriteResult.GONE);
      default ->
          () ->
              assertThatThrownBy(() -> store.update(written.withData(Samples.bytes(REFUSED)), NOW))
                  .isExactlyInstanceOf(SessionException.class)
                  .hasStackTraceContaining("refusing");
    };
  }

  private static void assertWritten(JpaSessionStore store, StoredSession written) {
    assertThat(store.update(written, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertThat(store.load(written.id(), NOW)).contains(written);
  }

  @OnEveryServer
  void ofManyAtOnceEachHearsItsOwn(Backend backend) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    try (FreshDatabase database = FreshDatabase.on(backend);
        JpaSessionStore store = open(database)) {
      database.execute(REFUSING);
      for (int round = 0; round < ROUNDS; round++) {
        CyclicBarrier start = new CyclicBarrier(CALLERS);
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
          Caller caller = caller(store, i);
          Callable<Boolean> call =
              () -> {
                start.await();
                caller.call();
                return true;
              };
          calls.add(threads.submit(call));
        }
        for (Future<?> call : calls) {
          call.get();
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Somebody's transaction that holds the rows of sessions until it is closed. */
  private static Connection holding(FreshDatabase database, List<StoredSession> sessions)
      throws SQLException {
    Connection somebody = database.connect();
    somebody.setAutoCommit(false);
    for (StoredSession session : sessions) {
      try (PreparedStatement lock =
          somebody.prepareStatement("SELECT 1 FROM cloakroom_session WHERE id = ? FOR UPDATE")) {
        lock.setBytes(1, session.id().bytes());
        lock.executeQuery();
      }
    }
    return somebody;
  }

  private static FutureTask<WriteResult> begun(JpaSessionStore store, StoredSession write) {
    FutureTask<WriteResult> task = new FutureTask<>(() -> store.update(write, NOW));
    new Thread(task, "saver").start();
    return task;
  }

  private static void awaitWaitingForLocks(FreshDatabase database, int statements)
      throws Exception {
    while (count(database, "SELECT count(*) " + WAITING_FOR_LOCKS) < statements) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  private static int count(FreshDatabase database, String query) throws SQLException {
    try (Connection connection = database.connect();
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /** Two saves wait for rows that somebody holds, so that others come together behind them. */
  @Test
  @Tag("servers")
  void savesThatMeetAreOneTransactionAndWaitForNoLockOfAnother() throws Exception {
    try (FreshDatabase database = FreshDatabase.on(Backend.POSTGRESQL);
        JpaSessionStore store = open(database)) {
      List<StoredSession> first = List.of(inserted(store, 420), inserted(store, 420));
      StoredSession held = inserted(store, 420);
      List<FutureTask<WriteResult>> others = new ArrayList<>();
      List<StoredSession> written = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        written.add(Samples.written(inserted(store, 420)));
      }
      try (Connection somebody = holding(database, first);
          Connection another = holding(database, List.of(held))) {
        others.add(begun(store, Samples.written(first.get(0))));
        others.add(begun(store, Samples.written(first.get(1))));
        awaitWaitingForLocks(database, 2);
        written.forEach(write -> others.add(begun(store, write)));
        var waiting = begun(store, Samples.written(held));
        TimeUnit.MILLISECONDS.sleep(300); // until they all wait
        somebody.rollback();

        for (FutureTask<WriteResult> save : others) {
          assertThat(save.get()).isEqualTo(WriteResult.WRITTEN);
        }
        assertThat(waiting).as("the save of a session that is held").isNotDone();
        another.rollback();
        assertThat(waiting.get()).isEqualTo(WriteResult.WRITTEN);
      }
      for (StoredSession write : written) {
        assertThat(store.load(write.id(), NOW)).contains(write);
      }
      assertThat(count(database, "SELECT count(DISTINCT xmin::text) FROM cloakroom_session"))
          .as("transactions that wrote these 23 sessions")
          .isLessThan(3 + written.size() / 2);
    }
  }

  /** Nobody can write as long as somebody has locked the table. */
  @Test
  @Tag("servers")
  void savesThatLoseTheirConnectionTogetherAreWrittenAlone() throws Exception {
    try (FreshDatabase database = FreshDatabase.on(Backend.POSTGRESQL);
        JpaSessionStore store = open(database)) {
      List<FutureTask<WriteResult>> first = new ArrayList<>();
      List<FutureTask<WriteResult>> others = new ArrayList<>();
      List<StoredSession> sessions = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        sessions.add(inserted(store, 420));
      }
      try (Connection somebody = database.connect()) {
        somebody.setAutoCommit(false);
        somebody.createStatement().execute("LOCK TABLE cloakroom_session IN SHARE MODE");
        for (StoredSession session : sessions.subList(0, 2)) {
          first.add(begun(store, Samples.written(session)));
        }
        awaitWaitingForLocks(database, 2);
        for (StoredSession session : sessions.subList(2, 12)) {
          others.add(begun(store, Samples.written(session)));
        }
        TimeUnit.MILLISECONDS.sleep(300); // until they all wait

        assertThat(cutOff(database)).as("connections that were cut off").isEqualTo(2);
        for (FutureTask<WriteResult> save : first) {
          assertThatThrownBy(save::get).cause().isInstanceOf(StoreUnavailableException.class);
        }
        awaitWaitingForLocks(database, 1);
        assertThat(cutOff(database)).isEqualTo(1);
        somebody.rollback();
      }

      for (FutureTask<WriteResult> save : others) {
        assertThat(save.get()).isEqualTo(WriteResult.WRITTEN);
      }
    }
  }

  /** How many connections were waiting for a lock, which they do no longer. */
  private static int cutOff(FreshDatabase database) throws SQLException {
    return count(
        database,
        "SELECT count(*) FROM (SELECT pg_terminate_backend(pid) " + WAITING_FOR_LOCKS + ") AS cut");
  }
}
