package dev.cloakroom.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.SessionException;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.StoredSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
  private static final int NODES = 10;

  @TempDir Path directory;

  private Path file() {
    return directory.resolve("sessions.db");
  }

  private JpaSessionStore open(String schema) {
    return Sample.store(file(), "cloakroom.schema", schema);
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(Sample.url(file()));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void createMakesTheColumnsOfTheDesign() throws SQLException {
    open("create").close();

    assertThat(columns("cloakroom_session"))
        .containsExactly(
            "row_id INTEGER NOT NULL",
            "id BLOB NOT NULL",
            "namespace TEXT NOT NULL",
            "payload_type TEXT NOT NULL",
            "subject_key BLOB",
            "version INTEGER NOT NULL",
            "created_at INTEGER NOT NULL",
            "last_accessed_at INTEGER NOT NULL",
            "expires_at INTEGER NOT NULL",
            "absolute_expires_at INTEGER NOT NULL",
            "idle_ms INTEGER NOT NULL",
            "data BLOB NOT NULL");
    assertThat(columns("cloakroom_value"))
        .containsExactly(
            "namespace TEXT NOT NULL",
            "key_digest BLOB NOT NULL",
            "expires_at INTEGER NOT NULL",
            "data BLOB NOT NULL");
  }

  private List<String> columns(String table) throws SQLException {
    try (Connection connection = DriverManager.getConnection(Sample.url(file()));
        ResultSet rows = connection.getMetaData().getColumns(null, null, table, null)) {
      List<String> columns = new ArrayList<>();
      while (rows.next()) {
        columns.add(
            rows.getString("COLUMN_NAME")
                + " "
                + rows.getString("TYPE_NAME")
                + (rows.getString("IS_NULLABLE").equals("NO") ? " NOT NULL" : ""));
      }
      return columns;
    }
  }

  @Test
  void theIndexesOfTheDesignAreUsed() throws SQLException {
    open("create").close();

    assertThat(plan("SELECT * FROM cloakroom_session WHERE id = x'00'")).contains("(id=?)");
    assertThat(plan("SELECT * FROM cloakroom_session WHERE subject_key IN (x'00', x'01')"))
        .contains("cloakroom_session_subject_key");
    assertThat(
            plan("SELECT row_id FROM cloakroom_session WHERE namespace = 'a' AND expires_at < 1"))
        .contains("cloakroom_session_expires_at");
  }

  private String plan(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(Sample.url(file()));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + sql)) {
      return rows.getString("detail");
    }
  }

  @Test
  void createLeavesWhatIsThere() {
    StoredSession session = Sample.guest();
    try (JpaSessionStore store = open("create")) {
      store.insert(session);
    }
    try (JpaSessionStore store = open("create")) {
      assertThat(store.load(session.id(), Sample.NOW)).contains(session);
    }
  }

  @Test
  void tenStoresThatStartAtOnceOnOneNewFileAllSeeTheSameSessions() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(NODES);
    CyclicBarrier start = new CyclicBarrier(NODES);
    List<JpaSessionStore> stores = new ArrayList<>();
    try {
      Callable<JpaSessionStore> node =
          () -> {
            start.await();
            return open("create");
          };
      List<Future<JpaSessionStore>> opened = new ArrayList<>();
      for (int i = 0; i < NODES; i++) {
        opened.add(threads.submit(node));
      }
      for (Future<JpaSessionStore> each : opened) {
        stores.add(each.get());
      }
      StoredSession session = Sample.guest();
      stores.get(0).insert(session);
      assertThat(stores)
          .allMatch(store -> store.load(session.id(), Sample.NOW).equals(Optional.of(session)));
    } finally {
      stores.forEach(JpaSessionStore::close);
      threads.shutdownNow();
    }
  }

  @Test
  void aNewFileIsItsOwnersOnlyAndSoIsItsLog() throws Exception {
    assumeTrue(
        directory.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "the file system has no POSIX rights");
    try (JpaSessionStore store = open("create")) {
      store.insert(Sample.guest());
      for (String name : List.of("sessions.db", "sessions.db-wal", "sessions.db-shm")) {
        assertThat(
                PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(directory.resolve(name))))
            .as(name)
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void validateOfAnEmptyDatabaseNamesWhatIsMissingAndPrintsTheDdl() throws Exception {
    Files.createFile(file());

    assertThatThrownBy(() -> open("validate"))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining(file().toString())
        .hasMessageContaining("column cloakroom_session.id BLOB NOT NULL")
        .hasMessageContaining("unique index on cloakroom_session (id)")
        .hasMessageContaining("index on cloakroom_value (expires_at)")
        .hasMessageContaining(Ddl.SQLITE.text());
  }

  @Test
  void validateIsTheDefaultAndAcceptsWhatCreateMade() {
    open("create").close();

    assertThatCode(
            () -> {
              var keys = Sample.keys(Sample.url(file()));
              keys.remove("cloakroom.schema");
              JpaSessionStore.open(new Configuration(keys)).close();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void validateNamesExactlyTheColumnAndTheIndexThatDiffer() throws Exception {
    open("create").close();
    execute(
        "DROP INDEX cloakroom_session_subject_key",
        "ALTER TABLE cloakroom_session RENAME COLUMN idle_ms TO idle",
        "CREATE TABLE somebody_elses (x)");

    assertThatThrownBy(() -> open("validate"))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining(
            "lacks: column cloakroom_session.idle_ms INTEGER NOT NULL; index on cloakroom_session (subject_key). ");
  }

  @Test
  void validateAndNoneMakeNoFile() {
    for (String schema : List.of("validate", "none")) {
      assertThatThrownBy(() -> open(schema))
          .isInstanceOf(CloakroomConfigurationException.class)
          .hasMessageContaining("is not there")
          .hasMessageContaining("'create'");
    }
    assertThat(file()).doesNotExist();
  }

  @Test
  void noneAsksNothingAndAMissingTableIsToldByTheFirstVerb() throws Exception {
    Files.createFile(file());
    try (JpaSessionStore store = open("none")) {
      assertThatThrownBy(() -> store.load(Sample.id(), Sample.NOW))
          .isExactlyInstanceOf(SessionException.class)
          .hasMessageContaining("'cloakroom.schema' set to 'validate'");
    }
    assertThat(columns("cloakroom_session")).isEmpty();
  }

  @Test
  void anUnknownWordForTheSchemaIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> open("update"))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessage("The key 'cloakroom.schema' is 'update'; it takes validate or create or none.");
  }
}
