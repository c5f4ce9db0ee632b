package dev.cloakroom.it;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.FreshDatabase;
import dev.cloakroom.it.servers.OnEveryServer;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.SubjectLimit.Excess;
import dev.cloakroom.spi.WriteResult;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** What the kit's limits do not say: other isolation, joined transactions, lost connections. */
class LimitsOnServersTest {
  private static final Configuration CREATE =
      new Configuration(Map.of(Configuration.NAMESPACE, "test", Configuration.SCHEMA, "create"));
  private static final int MOST = 3;
  private static final int SIGN_INS = 32;

  private final SubjectKey ada = Samples.subject();

  private SubjectLimit limit(Excess excess) {
    return new SubjectLimit(List.of(ada), MOST, excess);
  }

  private List<StoredSession> devices(SessionStore store) {
    return store.findBySubject(List.of(ada), NOW);
  }

  private void insert(SessionStore store, int sessions) {
    for (int i = 0; i < sessions; i++) {
      store.insert(Samples.session(ada));
    }
  }

  private static DataSource aware(DataSource pool) {
    return new TransactionAwareDataSourceProxy(pool);
  }

  private static TransactionTemplate transaction(DataSource pool) {
    return new TransactionTemplate(new DataSourceTransactionManager(pool));
  }

  private static void assertNoLock(FreshDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM cloakroom_value")) {
      rows.next();
      assertThat(rows.getLong(1)).as("rows among the values").isZero();
    }
  }

  @OnEveryServer
  void aLimitHoldsAtEveryIsolationThatAnApplicationsPoolMayHave(Backend backend) throws Exception {
    for (String isolation :
        new String[] {"TRANSACTION_REPEATABLE_READ", "TRANSACTION_SERIALIZABLE"}) {
      try (FreshDatabase database = FreshDatabase.on(backend);
          HikariDataSource firstPool = database.pool(true, isolation);
          HikariDataSource secondPool = database.pool(true, isolation);
          JpaSessionStore first = JpaSessionStore.over(firstPool, CREATE);
          JpaSessionStore second = JpaSessionStore.over(secondPool, CREATE)) {
        List<WriteResult> results = signIns(first, second, Excess.REJECT);
        assertThat(results)
            .as(isolation)
            .containsOnly(WriteResult.WRITTEN, WriteResult.FULL)
            .filteredOn(WriteResult.WRITTEN::equals)
            .hasSize(MOST);
        assertThat(devices(first)).as(isolation).hasSize(MOST);

        assertThat(signIns(first, second, Excess.EVICT_OLDEST))
            .as(isolation)
            .allSatisfy(result -> assertThat(((WriteResult.Written) result).evicted()).hasSize(1));
        assertThat(devices(first)).as(isolation).hasSize(MOST);
        assertNoLock(database);
      }
    }
  }

  /** Half of them inserts, half of them guests'. */
  private List<WriteResult> signIns(SessionStore first, SessionStore second, Excess excess)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(SIGN_INS);
    try {
      List<Callable<WriteResult>> tasks = new ArrayList<>();
      for (int i = 0; i < SIGN_INS; i++) {
        SessionStore node = i % 2 == 0 ? first : second;
        tasks.add(i % 4 < 2 ? inserting(node, excess) : cycling(node, excess));
      }
      List<WriteResult> results = new ArrayList<>();
      for (Future<WriteResult> result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<WriteResult> inserting(SessionStore node, Excess excess) {
    return () -> node.insert(Samples.session(ada), limit(excess), NOW);
  }

  private Callable<WriteResult> cycling(SessionStore node, Excess excess) {
    StoredSession guest = Samples.session(null);
    node.insert(guest);
    return () -> node.cycle(guest.id(), Samples.cycled(guest, ada), limit(excess), NOW);
  }

  @OnEveryServer
  void whatAJoinedTransactionDidIsUndoneWithItAndAnotherSignInWaitsForItsEnd(Backend backend)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(1);
    try (FreshDatabase database = FreshDatabase.on(backend);
        HikariDataSource pool = database.pool(true, "TRANSACTION_READ_COMMITTED");
        JpaSessionStore others = JpaSessionStore.open(database.configuration());
        JpaSessionStore joining = JpaSessionStore.joining(aware(pool), CREATE)) {
      insert(others, MOST);
      List<StoredSession> before = devices(others);
      SubjectLimit limit = limit(Excess.EVICT_OLDEST);

      Future<WriteResult> signIn =
          transaction(pool)
              .execute(
                  status -> {
                    WriteResult result = joining.insert(Samples.session(ada), limit, NOW);
                    assertThat(((WriteResult.Written) result).evicted()).hasSize(1);
                    assertThat(joining.deleteBySubject(List.of(ada))).hasSize(MOST);
                    assertThat(devices(others)).containsExactlyInAnyOrderElementsOf(before);
                    Future<WriteResult> waiting =
                        threads.submit(
                            () -> others.insert(Samples.session(ada), limit(Excess.REJECT), NOW));
                    awaitWaiter(database, backend);
                    assertThat(waiting.isDone()).isFalse();
                    status.setRollbackOnly();
                    return waiting;
                  });

      assertThat(signIn.get()).isEqualTo(WriteResult.FULL);
      assertThat(devices(others)).containsExactlyInAnyOrderElementsOf(before);
      assertNoLock(database);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Until somebody has come to the lock, by what the server says. */
  private static void awaitWaiter(FreshDatabase database, Backend backend) {
    String sql =
        backend == Backend.POSTGRESQL
            ? "SELECT 'update' AS state FROM pg_locks WHERE NOT granted"
            : "SHOW PROCESSLIST";
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      boolean found = false;
      while (!found) {
        try (ResultSet rows = statement.executeQuery(sql)) {
          while (rows.next() && !found) {
            found = "update".equalsIgnoreCase(rows.getString("state"));
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each would hold one of the eight connections while it waits. */
  @OnEveryServer
  void signInsThatWaitLeaveConnectionsToOthers(Backend backend) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(SIGN_INS);
    try (FreshDatabase database = FreshDatabase.on(backend);
        HikariDataSource pool = database.pool(true, "TRANSACTION_READ_COMMITTED");
        JpaSessionStore others =
            JpaSessionStore.open(
                database.configuration(JpaSessionStore.CONNECTION_TIMEOUT, "PT30S"));
        JpaSessionStore joining = JpaSessionStore.joining(aware(pool), CREATE)) {
      SubjectLimit limit = limit(Excess.EVICT_OLDEST);
      StoredSession guest = Samples.session(null);
      others.insert(guest);

      List<Future<WriteResult>> signIns =
          transaction(pool)
              .execute(
                  status -> {
                    joining.insert(Samples.session(ada), limit, NOW);
                    List<Future<WriteResult>> waiting = new ArrayList<>();
                    for (int i = 0; i < SIGN_INS; i++) {
                      waiting.add(threads.submit(inserting(others, Excess.EVICT_OLDEST)));
                    }
                    awaitWaiter(database, backend);
                    for (int i = 0; i < 100; i++) {
                      assertThat(others.load(guest.id(), NOW)).contains(guest);
                    }
                    assertThat(waiting).noneMatch(Future::isDone);
                    return waiting;
                  });

      for (Future<WriteResult> signIn : signIns) {
        assertThat(signIn.get()).isInstanceOf(WriteResult.Written.class);
      }
      assertThat(devices(others)).hasSize(MOST);
    } finally {
      threads.shutdownNow();
    }
  }

  @OnEveryServer
  void aConnectionThatIsLostInTheMiddleLeavesNothing(Backend backend) throws Exception {
    AtomicBoolean losing = new AtomicBoolean();
    try (FreshDatabase database = FreshDatabase.on(backend);
        HikariDataSource pool = database.pool(true);
        JpaSessionStore others = JpaSessionStore.open(database.configuration());
        JpaSessionStore store = JpaSessionStore.over(losingConnections(pool, losing), CREATE)) {
      insert(others, MOST);
      List<StoredSession> before = devices(others);

      losing.set(true);
      assertThatThrownBy(() -> store.insert(Samples.session(ada), limit(Excess.EVICT_OLDEST), NOW))
          .isInstanceOf(StoreUnavailableException.class);
      losing.set(false);

      assertThat(devices(others)).containsExactlyInAnyOrderElementsOf(before);
      assertThat(others.insert(Samples.session(ada), limit(Excess.REJECT), NOW))
          .as("another's, which finds no lock")
          .isEqualTo(WriteResult.FULL);
      assertNoLock(database);
    }
  }

  /** Loses them when the old sessions are to be evicted, when all else is written already. */
  private static DataSource losingConnections(DataSource pool, AtomicBoolean losing) {
    return new DelegatingDataSource(pool) {
      @Override
      public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return Losing.around(connection, sql -> losing.get() && sql.contains("DELETE FROM cloak"));
      }
    };
  }
}
