package dev.cloakroom.it;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.FreshDatabase;
import dev.cloakroom.it.servers.OnEveryServer;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.WriteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores over connections that know of the application's transactions, which are Spring's here. */
class TransactionsOnServersTest {
  private static final Configuration CREATE =
      new Configuration(Map.of(Configuration.NAMESPACE, "test", Configuration.SCHEMA, "create"));

  @OnEveryServer
  void aStoreThatJoinsWritesWithTheTransactionAndOutsideOfOneAtOnce(Backend backend)
      throws Exception {
    StoredSession first = Samples.sized(420);
    StoredSession second = Samples.written(first);
    StoredSession third = Samples.written(second);
    try (FreshDatabase database = FreshDatabase.on(backend);
        HikariDataSource pool = database.pool(true);
        JpaSessionStore others = JpaSessionStore.over(pool, CREATE);
        JpaSessionStore store = JpaSessionStore.joining(aware(pool), CREATE)) {
      store.insert(first);
      assertThat(others.load(first.id(), NOW)).contains(first);

      transaction(pool)
          .executeWithoutResult(
              status -> {
                assertThat(store.update(second, NOW)).isEqualTo(WriteResult.WRITTEN);
                assertThat(store.load(first.id(), NOW)).contains(second);
                assertThat(others.load(first.id(), NOW)).contains(first);
                status.setRollbackOnly();
              });
      assertThat(store.load(first.id(), NOW)).contains(first);

      transaction(pool)
          .executeWithoutResult(
              status -> {
                store.update(second, NOW);
                store.update(third, NOW);
              });
      assertThat(others.load(first.id(), NOW)).contains(third);
    }
  }

  @OnEveryServer
  void aSignInThatEvictsJoinsWithAllThatItDoes(Backend backend) throws Exception {
    StoredSession first = Samples.sized(420);
    StoredSession second = Samples.session(first.subjectKey());
    SubjectLimit one =
        new SubjectLimit(
            List.of(Objects.requireNonNull(first.subjectKey())),
            1,
            SubjectLimit.Excess.EVICT_OLDEST);
    try (FreshDatabase database = FreshDatabase.on(backend);
        HikariDataSource pool = database.pool(true);
        JpaSessionStore others = JpaSessionStore.over(pool, CREATE);
        JpaSessionStore store = JpaSessionStore.joining(aware(pool), CREATE)) {
      store.insert(first);

      transaction(pool)
          .executeWithoutResult(
              status -> {
                store.insert(second, one, NOW);
                assertThat(store.load(first.id(), NOW)).isEmpty();
                assertThat(others.load(first.id(), NOW)).isPresent();
                status.setRollbackOnly();
              });
      assertThat(others.load(first.id(), NOW)).isPresent();
      assertThat(others.load(second.id(), NOW)).isEmpty();

      assertThat(others.insert(second, one, NOW))
          .isEqualTo(new WriteResult.Written(List.of(first.id())));
    }
  }

  @OnEveryServer
  void atAnyIsolationLevelALimitHoldsForSignInsAtOnce(Backend backend) throws Exception {
    try (FreshDatabase database = FreshDatabase.on(backend)) {
      for (String isolation :
          List.of(
              "TRANSACTION_READ_COMMITTED",
              "TRANSACTION_REPEATABLE_READ",
              "TRANSACTION_SERIALIZABLE")) {
        SubjectKey ada = Samples.subject();
        try (HikariDataSource pool = database.pool(true, isolation);
            JpaSessionStore one = JpaSessionStore.over(pool, CREATE);
            JpaSessionStore other = JpaSessionStore.over(pool, CREATE)) {
          assertThat(signIns(List.of(one, other), ada)).as(isolation).isEqualTo(3);
          assertThat(one.findBySubject(List.of(ada), NOW)).as(isolation).hasSize(3);
        }
      }
    }
  }

  /** How many of 24 sign-ins at once are not rejected where three are allowed. */
  private static int signIns(List<JpaSessionStore> nodes, SubjectKey subject) throws Exception {
    SubjectLimit three = new SubjectLimit(List.of(subject), 3, SubjectLimit.Excess.REJECT);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<WriteResult>> signIns = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        JpaSessionStore node = nodes.get(i % nodes.size());
        signIns.add(() -> node.insert(Samples.session(subject), three, NOW));
      }
      int written = 0;
      for (Future<WriteResult> result : threads.invokeAll(signIns)) {
        written += result.get() instanceof WriteResult.Written ? 1 : 0;
      }
      return written;
    } finally {
      threads.shutdownNow();
    }
  }

  @OnEveryServer
  void aStoreThatDoesNotJoinRefusesAConnectionOfATransaction(Backend backend) throws Exception {
    StoredSession session = Samples.sized(420);
    try (FreshDatabase database = FreshDatabase.on(backend);
        HikariDataSource pool = database.pool(true);
        JpaSessionStore store = JpaSessionStore.over(aware(pool), CREATE)) {
      store.insert(session);

      transaction(pool)
          .executeWithoutResult(
              status ->
                  assertThatThrownBy(() -> store.delete(session.id()))
                      .isInstanceOf(CloakroomConfigurationException.class)
                      .hasMessageContaining("JpaSessionStore.joining"));
      assertThat(store.load(session.id(), NOW)).contains(session);
    }
  }

  @OnEveryServer
  void connectionsThatNobodyWouldCommitAreNotJoined(Backend backend) throws Exception {
    try (FreshDatabase database = FreshDatabase.on(backend);
        HikariDataSource pool = database.pool(false)) {
      assertThatThrownBy(() -> JpaSessionStore.joining(pool, CREATE))
          .isInstanceOf(CloakroomConfigurationException.class)
          .hasMessageContaining("not in autocommit")
          .hasMessageContaining("JpaSessionStore.over");
    }
  }

  private static DataSource aware(DataSource pool) {
    return new TransactionAwareDataSourceProxy(pool);
  }

  private static TransactionTemplate transaction(DataSource pool) {
    return new TransactionTemplate(new DataSourceTransactionManager(pool));
  }
}
