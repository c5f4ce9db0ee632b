package dev.cloakroom.it;

import static dev.cloakroom.it.Samples.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.FreshDatabase;
import dev.cloakroom.it.servers.OnEveryServer;
import dev.cloakroom.it.servers.Server;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.StoredSession;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaOnServersTest {
  private static final int NODES = 10;

  private static JpaSessionStore open(FreshDatabase database, String schema) {
    return JpaSessionStore.open(
        database.configuration("cloakroom.schema", schema, "cloakroom.jpa.pool-size", "2"));
  }

  @OnEveryServer
  void tenNodesThatStartAtOnceOnAnEmptyDatabaseAllSeeTheSameSessions(Backend backend)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(NODES);
    CyclicBarrier start = new CyclicBarrier(NODES);
    List<JpaSessionStore> stores = new ArrayList<>();
    try (FreshDatabase database = FreshDatabase.on(backend)) {
      List<Future<JpaSessionStore>> opened = new ArrayList<>();
      for (int node = 0; node < NODES; node++) {
        opened.add(
            threads.submit(
                () -> {
                  start.await();
                  return open(database, "create");
                }));
      }
      try {
        for (Future<JpaSessionStore> each : opened) {
          stores.add(each.get());
        }
        StoredSession session = Samples.sized(420);
        stores.get(0).insert(session);
        assertThat(stores)
            .allMatch(store -> store.load(session.id(), NOW).equals(Optional.of(session)));
      } finally {
        stores.forEach(JpaSessionStore::close);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @OnEveryServer
  void theDdlFileRunByHandTwiceIsWhatValidateAsksFor(Backend backend) throws Exception {
    try (FreshDatabase database = FreshDatabase.on(backend)) {
      String[] statements = ddl(backend).split(";\\s*(\\R|$)");
      database.execute(statements);
      database.execute(statements);

      StoredSession session = Samples.sized(420);
      try (JpaSessionStore store = open(database, "validate")) {
        store.insert(session);
      }
      try (JpaSessionStore store = open(database, "create")) {
        assertThat(store.load(session.id(), NOW)).contains(session);
      }
    }
  }

  @OnEveryServer
  void validateOfAnEmptyDatabaseNamesWhatIsMissingAndPrintsTheDdl(Backend backend)
      throws Exception {
    try (FreshDatabase database = FreshDatabase.on(backend)) {
      assertThatThrownBy(() -> open(database, "validate"))
          .isInstanceOf(CloakroomConfigurationException.class)
          .hasMessageContaining(database.url().replaceFirst("\\?.*", ""))
          .hasMessageContaining("column cloakroom_session.id ")
          .hasMessageContaining("unique index on cloakroom_session (id)")
          .hasMessageContaining("index on cloakroom_value (expires_at)")
          .hasMessageContaining("Set 'cloakroom.schema' to 'create'")
          .hasMessageContaining(ddl(backend));
    }
  }

  @OnEveryServer
  void validateNamesExactlyTheColumnAndTheIndexThatDiffer(Backend backend) throws Exception {
    try (FreshDatabase database = FreshDatabase.on(backend)) {
      open(database, "create").close();
      boolean mysqlLike = backend == Backend.MYSQL || backend == Backend.MARIADB;
      database.execute(
          "DROP INDEX cloakroom_session_subject_key" + (mysqlLike ? " ON cloakroom_session" : ""),
          "ALTER TABLE cloakroom_session RENAME COLUMN idle_ms TO idle",
          "CREATE TABLE somebody_elses (x INT)");

      assertThatThrownBy(() -> open(database, "validate"))
          .isInstanceOf(CloakroomConfigurationException.class)
          .hasMessageContaining(
              "lacks: column cloakroom_session.idle_ms BIGINT NOT NULL; index on cloakroom_session (subject_key). ");
    }
  }

  @ParameterizedTest
  @Tag("servers")
  @EnumSource(names = {"MYSQL", "MARIADB"})
  void validateNamesALimitOfTheServerThatPayloadsDoNotFitInto(Backend backend) throws Exception {
    Server server = Servers.of(backend);
    assumeTrue(server.mayBeKilled(), "somebody else's server is not set up anew");
    try (FreshDatabase database = FreshDatabase.on(backend);
        Connection connection = server.connectAsAdministrator();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT @@GLOBAL.max_allowed_packet")) {
      rows.next();
      long before = rows.getLong(1);
      open(database, "create").close();
      statement.execute("SET GLOBAL max_allowed_packet = " + (1 << 20));
      try {
        assertThatThrownBy(() -> open(database, "validate"))
            .isInstanceOf(CloakroomConfigurationException.class)
            .hasMessageContaining("1048576 bytes at once (max_allowed_packet)")
            .hasMessageContaining("Set it to 1114112 or more there")
            .hasMessageContaining("'cloakroom.payload-limit' to 983040 or less here");
        open(database, "none").close();
      } finally {
        statement.execute("SET GLOBAL max_allowed_packet = " + before);
      }
    }
  }

  private static String ddl(Backend backend) throws Exception {
    String name =
        backend == Backend.COCKROACHDB ? "postgresql" : backend.name().toLowerCase(Locale.ROOT);
    try (InputStream file = JpaSessionStore.class.getResourceAsStream("schema/" + name + ".sql")) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }
}
