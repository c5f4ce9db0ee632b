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
import dev.cloakroom.spi.WriteResult;
import java.util.Map;
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
