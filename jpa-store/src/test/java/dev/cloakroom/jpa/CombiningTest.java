package dev.cloakroom.jpa;

import static dev.cloakroom.jpa.Sample.NOW;
import static dev.cloakroom.jpa.Sample.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.SessionException;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.WriteResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Saves that meet on SQLite, where somebody else has the file locked until they all wait. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CombiningTest {
  @TempDir Path directory;

  private final CountingDataSource counting = new CountingDataSource();
  private final List<Thread> threads = new ArrayList<>();
  private JpaSessionStore store;
  private Connection somebody;

  @BeforeEach
  void open() throws SQLException {
    store = Sample.store(directory.resolve("sessions.db"), counting::around);
    somebody = DriverManager.getConnection(Sample.url(directory.resolve("sessions.db")));
  }

  @AfterEach
  void close() throws SQLException {
    somebody.close();
    store.close();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = somebody.createStatement()) {
      statement.execute(sql);
    }
  }

  private StoredSession inserted() {
    StoredSession session = Sample.guest();
    store.insert(session);
    return session;
  }

  private <T> FutureTask<T> begun(Callable<T> call) {
    FutureTask<T> task = new FutureTask<>(call);
    Thread thread = new Thread(task, "caller-" + threads.size());
    threads.add(thread);
    thread.start();
    return task;
  }

  /** A save that is under way as long as the file is locked, so that those after it wait for it. */
  private FutureTask<WriteResult> underWay() throws SQLException {
    StoredSession session = inserted();
    execute("BEGIN IMMEDIATE");
    counting.drain();
    FutureTask<WriteResult> task = begun(() -> store.update(next(session), NOW));
    while (!counting.seen().contains("UPDATE")) {
      Thread.onSpinWait();
    }
    return task;
  }

  /** Begins a save, and comes back when it waits. */
  private FutureTask<WriteResult> waiting(StoredSession write) {
    return waiting(() -> store.update(write, NOW));
  }

  private <T> FutureTask<T> waiting(Callable<T> call) {
    FutureTask<T> task = begun(call);
    Thread thread = threads.get(threads.size() - 1);
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      assertThat(thread.isAlive()).as("a call that has to wait").isTrue();
      Thread.onSpinWait();
    }
    return task;
  }

  private static <T> T ended(FutureTask<T> task) throws Exception {
    return task.get(30, TimeUnit.SECONDS);
  }

  @Test
  void savesThatMeetAreOneTransactionAndEachHearsItsOwn() throws Exception {
    StoredSession one = inserted();
    StoredSession two = inserted();
    StoredSession other = inserted();
    StoredSession wanted = next(one);
    var before = underWay();

    var written = waiting(wanted);
    var alsoWritten = waiting(next(two));
    var gone = waiting(next(Sample.guest()));
    var conflict = waiting(next(next(other)));
    execute("ROLLBACK");

    assertThat(ended(before)).isEqualTo(WriteResult.WRITTEN);
    assertThat(ended(written)).isEqualTo(WriteResult.WRITTEN);
    assertThat(ended(alsoWritten)).isEqualTo(WriteResult.WRITTEN);
    assertThat(ended(gone)).isEqualTo(WriteResult.GONE);
    assertThat(ended(conflict)).isEqualTo(new WriteResult.Conflict(other));
    assertThat(store.load(one.id(), NOW)).contains(wanted);
    assertThat(counting.drain())
        .startsWith("UPDATE", "BEGIN", "UPDATE", "UPDATE", "UPDATE", "UPDATE", "COMMIT")
        .filteredOn("BEGIN"::equals)
        .hasSize(1);
  }

  @Test
  void savesOfOneSessionThatMeetAreAsOneAfterTheOther() throws Exception {
    StoredSession session = inserted();
    StoredSession first = next(session);
    StoredSession second = next(first);
    StoredSession late = next(session);
    var before = underWay();

    var written = waiting(first);
    var alsoWritten = waiting(second);
    var conflict = waiting(late);
    execute("ROLLBACK");

    assertThat(ended(before)).isEqualTo(WriteResult.WRITTEN);
    assertThat(ended(written)).isEqualTo(WriteResult.WRITTEN);
    assertThat(ended(alsoWritten)).isEqualTo(WriteResult.WRITTEN);
    assertThat(ended(conflict)).isEqualTo(new WriteResult.Conflict(second));
  }

  @Test
  void ofSavesThatMeetTheOneThatFailsIsAlone() throws Exception {
    execute(
        "CREATE TRIGGER refusing BEFORE UPDATE ON cloakroom_session WHEN length(NEW.data) = 13"
            + " BEGIN SELECT RAISE(ABORT, 'thirteen'); END");
    List<FutureTask<WriteResult>> sound = new ArrayList<>();
    StoredSession refused = inserted();
    List<StoredSession> sessions = List.of(inserted(), inserted(), inserted());
    sound.add(underWay());

    sound.add(waiting(next(sessions.get(0))));
    var failing = waiting(next(refused).withData(Sample.bytes(13)));
    sound.add(waiting(next(sessions.get(1))));
    sound.add(waiting(next(sessions.get(2))));
    execute("ROLLBACK");

    for (FutureTask<WriteResult> each : sound) {
      assertThat(ended(each)).isEqualTo(WriteResult.WRITTEN);
    }
    assertThatThrownBy(() -> ended(failing))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(SessionException.class)
        .hasStackTraceContaining("thirteen");
    assertThat(store.load(refused.id(), NOW)).contains(refused);
    assertThat(counting.drain()).contains("BEGIN", "ROLLBACK").doesNotContain("COMMIT");
  }

  @Test
  void whoIsInterruptedWaitsNoLongerAndWritesNothingAndTheOthersDo() throws Exception {
    StoredSession session = inserted();
    StoredSession another = inserted();
    var before = underWay();
    var interrupted = waiting(next(session));
    Thread impatient = threads.get(threads.size() - 1);
    var other = waiting(next(another));

    impatient.interrupt();
    assertThatThrownBy(() -> ended(interrupted))
        .cause()
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessageContaining("interrupted");
    assertThat(before).isNotDone();
    execute("ROLLBACK");

    assertThat(ended(before)).isEqualTo(WriteResult.WRITTEN);
    assertThat(ended(other)).isEqualTo(WriteResult.WRITTEN);
    assertThat(store.load(session.id(), NOW)).contains(session);
  }

  @Test
  void whoWaitsInVainIsToldSoInTime() throws Exception {
    store.close();
    store =
        Sample.store(
            directory.resolve("sessions.db"),
            counting::around,
            JpaSessionStore.CONNECTION_TIMEOUT,
            "PT0.5S");
    StoredSession session = inserted();
    List<FutureTask<WriteResult>> saves = new ArrayList<>();
    saves.add(underWay());
    saves.add(waiting(next(session)));

    for (FutureTask<WriteResult> save : saves) {
      assertThatThrownBy(() -> ended(save))
          .cause()
          .isInstanceOf(StoreUnavailableException.class)
          .hasMessageMatching(".*(writing|locked) for all of PT0.5S.*");
    }
    execute("ROLLBACK");
  }

  @Test
  void savesThatWaitWhenTheStoreIsClosedAreToldSo() throws Exception {
    List<StoredSession> sessions = List.of(inserted(), inserted(), inserted());
    var before = underWay();
    List<FutureTask<WriteResult>> saves = new ArrayList<>();
    for (StoredSession session : sessions) {
      saves.add(waiting(next(session)));
    }

    store.close();
    execute("ROLLBACK");

    assertThat(before).succeedsWithin(Duration.ofSeconds(30)); // it had begun
    for (FutureTask<WriteResult> save : saves) {
      assertThatThrownBy(() -> ended(save))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isInstanceOf(StoreUnavailableException.class)
          .hasMessageContaining("this store is closed");
    }
  }

  private static StoredSession large(StoredSession session, int bytes) {
    return next(session).withData(Sample.bytes(bytes));
  }

  @Test
  void theLogIsMovedIntoTheDatabaseBeforeItGetsLarge() throws Exception {
    StoredSession session = inserted();
    for (int save = 0; save < 20; save++) {
      StoredSession written = large(session, 1 << 20);
      assertThat(store.update(written, NOW)).isEqualTo(WriteResult.WRITTEN);
      session = written;
    }

    assertThat(counting.drain()).contains("PRAGMA");
    assertThat(Files.size(directory.resolve("sessions.db-wal"))).isLessThan(8 << 20);
  }

  @Test
  void whoLedMovesTheLogWhenTheOthersHaveBeenAnsweredAndMoreAreWritten() throws Exception {
    StoredSession one = inserted();
    StoredSession two = inserted();
    StoredSession three = inserted();
    store.update(large(inserted(), SqliteSaves.PAGES * 4096 - 100_000), NOW);
    CountDownLatch moving = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    counting.before(
        "PRAGMA",
        () -> {
          moving.countDown();
          return goOn.await(30, TimeUnit.SECONDS);
        });
    var before = underWay();

    var leading = waiting(large(one, 60_000));
    var alongWithIt = waiting(large(two, 60_000));
    execute("ROLLBACK");

    assertThat(ended(before)).isEqualTo(WriteResult.WRITTEN);
    assertThat(ended(alongWithIt)).isEqualTo(WriteResult.WRITTEN);
    assertThat(moving.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(store.update(next(three), NOW)).isEqualTo(WriteResult.WRITTEN);
    assertThat(leading).isNotDone();
    goOn.countDown();
    assertThat(ended(leading)).isEqualTo(WriteResult.WRITTEN);
  }

  @Test
  void whereTheLogCannotBeMovedTheSaveIsWrittenAllTheSame() throws Exception {
    counting.before(
        "PRAGMA",
        () -> {
          throw new SQLException("the disk has other things to do");
        });

    assertThat(store.update(large(inserted(), SqliteSaves.PAGES * 4096), NOW))
        .isEqualTo(WriteResult.WRITTEN);
    assertThat(counting.drain()).contains("PRAGMA");
  }

  @Test
  void withoutCombiningEachIsOneStatement() throws Exception {
    store.close();
    store =
        Sample.store(
            directory.resolve("sessions.db"), counting::around, JpaSessionStore.COMBINE, "off");
    StoredSession session = inserted();
    List<FutureTask<WriteResult>> saves = new ArrayList<>();
    saves.add(underWay());
    saves.add(waiting(next(session)));
    execute("ROLLBACK");

    for (FutureTask<WriteResult> save : saves) {
      assertThat(ended(save)).isEqualTo(WriteResult.WRITTEN);
    }
    assertThat(counting.drain()).isEqualTo(Collections.nCopies(2, "UPDATE"));
  }
}
