package dev.cloakroom.jpa;

import static dev.cloakroom.jpa.Sample.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.StoredSession;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
  private static final int ACKNOWLEDGED = 200;

  @TempDir Path directory;

  @Test
  void connectionsOfThePoolAreInWalModeWaitForLocksAndSyncEachCommit() throws SQLException {
    AtomicReference<DataSource> pool = new AtomicReference<>();
    try (JpaSessionStore store =
        Sample.store(
            directory.resolve("sessions.db"),
            connections -> {
              pool.set(connections);
              return connections;
            })) {
      assertThat(store.namespace()).isEqualTo(Sample.NAMESPACE);
      assertThat(pragma(pool.get(), "journal_mode")).isEqualTo("wal");
      assertThat(pragma(pool.get(), "synchronous")).isEqualTo("2");
      assertThat(pragma(pool.get(), "busy_timeout")).isEqualTo("5000");
    }
  }

  @Test
  void pragmasInTheUrlWin() throws SQLException {
    String url =
        Sample.url(directory.resolve("sessions.db")) + "?synchronous=NORMAL&busy_timeout=77";
    AtomicReference<DataSource> pool = new AtomicReference<>();
    Settings settings = Settings.of(new Configuration(Sample.keys(url)));
    try (JpaSessionStore store =
        Opening.open(
            settings,
            connections -> {
              pool.set(connections);
              return connections;
            },
            RowKeys::next)) {
      assertThat(store.namespace()).isEqualTo(Sample.NAMESPACE);
      assertThat(pragma(pool.get(), "synchronous")).isEqualTo("1");
      assertThat(pragma(pool.get(), "busy_timeout")).isEqualTo("77");
    }
  }

  private static String pragma(DataSource pool, String name) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
      return rows.getString(1);
    }
  }

  @Test
  void aStoreOpenedAgainFindsWhatWasWritten() {
    StoredSession session = Sample.session(Sample.subject());
    Path file = directory.resolve("sessions.db");
    try (JpaSessionStore store = Sample.store(file)) {
      store.insert(session);
    }
    try (JpaSessionStore store = Sample.store(file, "cloakroom.schema", "validate")) {
      assertThat(store.load(session.id(), NOW)).contains(session);
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatAKilledProcessSaidItHadWrittenIsThere() throws Exception {
    Path file = directory.resolve("sessions.db");
    List<SessionId> acknowledged = new ArrayList<>();
    Process process = start(file);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      while (acknowledged.size() < ACKNOWLEDGED) {
        acknowledged.add(SessionId.parse(String.valueOf(lines.readLine())));
      }
      process.toHandle().destroyForcibly(); // leaves the pipe open, which the process does not
      // What was in the pipe already was acknowledged too; a last line may be cut.
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.length() == 2 * SessionId.BYTES) {
          acknowledged.add(SessionId.parse(line));
        }
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    try (JpaSessionStore store = Sample.store(file, "cloakroom.schema", "validate")) {
      assertThat(acknowledged)
          .hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED)
          .allSatisfy(
              id ->
                  assertThat(store.load(id, NOW).orElseThrow().version())
                      .as("each was inserted, updated and cycled")
                      .isEqualTo(3));
    }
  }

  private Process start(Path file) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(ClassPath.ofTests());
    command.add(EndlessWriter.class.getName());
    command.add(file.toString());
    return new ProcessBuilder(command)
        .redirectError(directory.resolve("writer.log").toFile())
        .start();
  }
}
