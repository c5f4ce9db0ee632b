package dev.cloakroom.jpa;

import static dev.cloakroom.jpa.Sample.EXPIRY;
import static dev.cloakroom.jpa.Sample.NOW;
import static dev.cloakroom.jpa.Sample.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.SessionException;
import dev.cloakroom.SessionId;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.SubjectLimit.Excess;
import dev.cloakroom.spi.WriteResult;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is this store's own about limits: its transactions leave nothing, and may be sent again. */
class LimitsTest {
  @TempDir Path directory;

  private final SubjectKey ada = Sample.subject();
  private final StoredSession present = Sample.session(ada);
  private final AtomicBoolean answersAreLost = new AtomicBoolean();
  private Path file;
  private JpaSessionStore store;

  @BeforeEach
  void openWithOneSession() {
    file = directory.resolve("sessions.db");
    store = Sample.store(file, pool -> proxy(DataSource.class, pool));
    store.insert(present);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private SubjectLimit one(Excess excess) {
    return new SubjectLimit(List.of(ada), 1, excess);
  }

  private static WriteResult evicted(StoredSession session) {
    return new WriteResult.Written(List.of(session.id()));
  }

  @Test
  void howeverASignInEndsItsLockIsGone() throws SQLException {
    StoredSession guest = Sample.guest();
    store.insert(guest);
    StoredSession added = Sample.session(ada);

    assertThat(store.insert(Sample.session(ada), one(Excess.REJECT), NOW))
        .isEqualTo(WriteResult.FULL);
    assertNoLock();
    assertThat(store.cycle(guest.id(), cycled(guest), one(Excess.REJECT), NOW))
        .isEqualTo(WriteResult.FULL);
    assertNoLock();
    assertThat(store.insert(added, one(Excess.EVICT_OLDEST), NOW)).isEqualTo(evicted(present));
    assertNoLock();
    assertThat(store.cycle(guest.id(), cycled(guest), one(Excess.EVICT_OLDEST), NOW))
        .isEqualTo(evicted(added));
    assertNoLock();
    assertThat(store.cycle(Sample.id(), cycled(guest), one(Excess.EVICT_OLDEST), NOW))
        .isEqualTo(WriteResult.GONE);
    assertNoLock();
  }

  @Test
  void anInsertUnderAnIdInUseEvictsNobody() throws SQLException {
    StoredSession guest = Sample.guest();
    store.insert(guest);
    StoredSession colliding = withSubject(next(guest), guest.id());

    assertThatThrownBy(() -> store.insert(colliding, one(Excess.EVICT_OLDEST), NOW))
        .isExactlyInstanceOf(SessionException.class)
        .hasMessageContaining("in use already");

    assertThat(store.findBySubject(List.of(ada), NOW)).containsExactly(present);
    assertNoLock();
  }

  @Test
  void aPrimaryKeyInUseIsReplacedByAnother() {
    AtomicLong keys = new AtomicLong();
    try (JpaSessionStore colliding =
        Sample.storeWithRowKeys(
            directory.resolve("other.db"), time -> keys.getAndIncrement() / 2)) {
      StoredSession first = Sample.session(ada);
      colliding.insert(first);
      StoredSession second = Sample.session(ada);

      assertThat(colliding.insert(second, one(Excess.EVICT_OLDEST), NOW)).isEqualTo(evicted(first));
    }
  }

  @Test
  void whatWasCommittedThoughTheAnswerWasLostIsFoundWhenItIsSentAgain() throws SQLException {
    for (Excess excess : Excess.values()) {
      SubjectKey grace = Sample.subject();
      SubjectLimit limit = new SubjectLimit(List.of(grace), 1, excess);
      StoredSession added = Sample.session(grace);

      answersAreLost.set(true);
      assertThatThrownBy(() -> store.insert(added, limit, NOW))
          .isInstanceOf(StoreUnavailableException.class);
      answersAreLost.set(false);

      assertThat(store.insert(added, limit, NOW)).as("sent again").isEqualTo(WriteResult.WRITTEN);
      assertThat(store.findBySubject(List.of(grace), NOW)).containsExactly(added);

      StoredSession cycled = next(added, Sample.id());
      answersAreLost.set(true);
      assertThatThrownBy(() -> store.cycle(added.id(), cycled, limit, NOW))
          .isInstanceOf(StoreUnavailableException.class);
      answersAreLost.set(false);

      assertThat(store.cycle(added.id(), cycled, limit, NOW)).isEqualTo(WriteResult.WRITTEN);
      assertThat(store.findBySubject(List.of(grace), NOW)).containsExactly(cycled);
    }
    assertNoLock();
  }

  @Test
  void aCycleOfASessionThatWasWrittenMeanwhileIsAConflictAlsoWhereThereIsNoRoom() {
    StoredSession guest = Sample.guest();
    store.insert(guest);
    StoredSession written = next(guest);
    store.update(written, NOW);

    for (Excess excess : Excess.values()) {
      assertThat(store.cycle(guest.id(), cycled(guest), one(excess), NOW))
          .isEqualTo(new WriteResult.Conflict(written));
    }
    assertThat(store.findBySubject(List.of(ada), NOW)).containsExactly(present);
  }

  @Test
  void whatIsDeletedIsToldByItsIds() {
    StoredSession guest = Sample.guest();
    StoredSession other = Sample.session(ada);
    store.insert(guest);
    store.insert(other);

    assertThat(store.deleteBySubject(List.of(Sample.subject(), ada), present.id()))
        .containsExactly(other.id());
    assertThat(store.deleteBySubject(List.of(ada), present.id())).isEmpty();
    assertThat(store.deleteBySubject(List.of())).isEmpty();
    assertThat(store.deleteExpired(EXPIRY + 1, 10).sessions())
        .containsExactlyInAnyOrder(guest.id(), present.id());
    assertThat(store.deleteExpired(EXPIRY + 1, 10).sessions()).isEmpty();
  }

  private StoredSession cycled(StoredSession guest) {
    return withSubject(next(guest), Sample.id());
  }

  private StoredSession withSubject(StoredSession session, SessionId id) {
    return new StoredSession(
        id,
        session.payloadType(),
        ada,
        session.version(),
        session.createdAt(),
        session.lastAccessedAt(),
        session.expiresAt(),
        session.absoluteExpiresAt(),
        session.idleMillis(),
        session.data());
  }

  private void assertNoLock() throws SQLException {
    try (Connection connection = DriverManager.getConnection(Sample.url(file));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM cloakroom_value")) {
      assertThat(rows.getLong(1)).as("rows among the values").isZero();
    }
  }

  /** Commits reach the database, and their answers sometimes do not come back. */
  private <T> T proxy(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            LimitsTest.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                Object result = method.invoke(target, arguments);
                if (method.getName().equals("commit") && answersAreLost.get()) {
                  throw new SQLException("the answer was lost", "08006", SqliteCode.CANTOPEN);
                }
                return result instanceof Connection ? proxy(Connection.class, result) : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
