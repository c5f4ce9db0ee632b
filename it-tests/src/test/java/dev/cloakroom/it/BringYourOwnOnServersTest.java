package dev.cloakroom.it;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.SessionId;
import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.FreshDatabase;
import dev.cloakroom.it.servers.OnEveryServer;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.WriteResult;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stores over connections of the application's. */
class BringYourOwnOnServersTest {
  private static final Configuration CREATE =
      new Configuration(Map.of(Configuration.NAMESPACE, "test", Configuration.SCHEMA, "create"));

  @OnEveryServer
  void aDataSourceIsUsedInAutocommitAndStaysOpen(Backend backend) throws Exception {
    try (FreshDatabase database = FreshDatabase.on(backend);
        HikariDataSource pool = database.pool(false)) {
      StoredSession session = Samples.sized(420);
      try (JpaSessionStore store = JpaSessionStore.over(pool, CREATE)) {
        everyVerb(store, session);
      }
      try (Connection connection = pool.getConnection();
          JpaSessionStore store = JpaSessionStore.over(pool, CREATE)) {
        assertThat(connection.getAutoCommit()).isFalse();
        assertThat(store.scan(null, 10)).extracting(StoredSession::version).containsExactly(3L);
      }
    }
  }

  @OnEveryServer
  void aUnitThatListsTheEntityIsUsedAndItsTransactionNotJoined(Backend backend) throws Exception {
    try (FreshDatabase database = FreshDatabase.on(backend);
        HikariDataSource pool = database.pool(false);
        EntityManagerFactory factory =
            new HibernatePersistenceConfiguration("application")
                .managedClass(Class.forName("dev.cloakroom.jpa.SessionRow"))
                .property("jakarta.persistence.nonJtaDataSource", pool)
                .createEntityManagerFactory()) {
      StoredSession session = Samples.sized(420);
      try (JpaSessionStore store = JpaSessionStore.over(factory, CREATE);
          EntityManager manager = factory.createEntityManager()) {
        manager.getTransaction().begin();
        manager.createNativeQuery("SELECT 1").getSingleResult();
        everyVerb(store, session);
        manager.getTransaction().rollback();
        assertThat(store.scan(null, 10)).hasSize(1);
      }
      assertThat(factory.isOpen()).isTrue();
      try (EntityManager manager = factory.createEntityManager()) {
        assertThat(
                manager
                    .createQuery("select count(*) from SessionRow", Long.class)
                    .getSingleResult())
            .isOne();
      }
    }
  }

  /** PostgreSQL refuses one of two statements there that write the same row at once. */
  @OnEveryServer
  void whatCannotBeSerializedIsSentAgain(Backend backend) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (FreshDatabase database = FreshDatabase.on(backend);
        HikariDataSource pool = database.pool(true, "TRANSACTION_SERIALIZABLE")) {
      try (JpaSessionStore store = JpaSessionStore.over(pool, CREATE)) {
        StoredSession session = Samples.sized(420);
        store.insert(session);
        List<Callable<Boolean>> touches = new ArrayList<>();
        for (int i = 1; i <= 400; i++) {
          long later = session.lastAccessedAt() + i;
          touches.add(() -> store.touch(session.id(), later, session.expiresAt() + 1, NOW));
        }
        for (Future<Boolean> touch : threads.invokeAll(touches)) {
          assertThat(touch.get()).isTrue();
        }
        assertThat(store.load(session.id(), NOW).orElseThrow().lastAccessedAt())
            .isEqualTo(session.lastAccessedAt() + 400);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** MySQL's drivers can be told to count only rows that change. */
  @ParameterizedTest
  @Tag("servers")
  @EnumSource(names = {"MYSQL", "MARIADB"})
  void whatIsCountedMeansTheSameUnderEverySettingOfTheDriver(Backend backend) throws Exception {
    try (FreshDatabase database = FreshDatabase.on(backend)) {
      for (String setting : new String[] {"useAffectedRows=true", "useAffectedRows=false"}) {
        try (JpaSessionStore store =
            JpaSessionStore.open(
                database.configuration(Configuration.URL, database.url(setting)))) {
          StoredSession session = Samples.sized(420);
          everyVerb(store, session);
        }
      }
    }
  }

  /** Leaves the session at its third version. */
  private static void everyVerb(JpaSessionStore store, StoredSession session) {
    SessionId id = session.id();
    StoredSession second = Samples.written(session);
    StoredSession third = Samples.cycled(second);
    store.insert(session);
    store.insert(session);
    assertThat(store.touch(id, session.lastAccessedAt(), session.expiresAt(), NOW)).isTrue();
    assertThat(store.touch(third.id(), NOW, session.expiresAt(), NOW)).isFalse();
    assertThat(store.update(second, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertThat(store.update(second, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertThat(store.cycle(id, third, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertThat(store.cycle(id, third, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertThat(store.delete(id)).isFalse();
    assertThat(store.load(third.id(), NOW)).contains(third);
  }
}
