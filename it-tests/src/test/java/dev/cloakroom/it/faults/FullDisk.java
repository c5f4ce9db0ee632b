package dev.cloakroom.it.faults;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.it.Samples;
import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A database on a small disk of its own, which a file fills for a while. */
abstract class FullDisk {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Many more than there is room for. */
  private static final int TOO_MANY = 100_000;

  private final SqlServerFaults faults;

  FullDisk(SqlServerFaults faults) {
    this.faults = faults;
  }

  @Test
  void writesAreUnavailableAndNothingIsLostAndAllIsWellWhenThereIsRoom() throws Exception {
    assumeTrue(hasSmallDisk(), "only PostgreSQL in a container has a small disk");
    execute(
        shell("mkdir /var/tmp/small"),
        "CREATE TABLESPACE small LOCATION '/var/tmp/small'",
        "CREATE DATABASE small TABLESPACE small");
    List<StoredSession> acknowledged = new ArrayList<>();
    try (SessionStore store =
        faults.store(
            faults.server().url().replaceFirst("/[^/]+$", "/small"),
            SqlServerFaults.freshNamespace(),
            Configuration.SCHEMA,
            "create")) {
      execute(shell("head -c 30000000 /dev/zero > /var/tmp/ballast || true"));
      assertThatThrownBy(() -> insertTooMany(store, acknowledged))
          .isInstanceOf(StoreUnavailableException.class)
          .hasMessageContainingAll("No space left on device", "has room");
      assertAllThere(store, acknowledged);

      execute(shell("rm /var/tmp/ballast"));
      StoredSession added = Samples.session(null);
      faults.attempts(PATIENCE).untilAvailable(() -> store.insert(added));
      acknowledged.add(added);
      assertAllThere(store, acknowledged);
    } finally {
      execute("DROP DATABASE small WITH (FORCE)", "DROP TABLESPACE small");
    }
  }

  private static void insertTooMany(SessionStore store, List<StoredSession> acknowledged) {
    for (int i = 0; i < TOO_MANY; i++) {
      StoredSession session = Samples.session(null);
      store.insert(session);
      acknowledged.add(session);
    }
  }

  private static void assertAllThere(SessionStore store, List<StoredSession> sessions) {
    assertThat(sessions)
        .allSatisfy(session -> assertThat(store.load(session.id(), NOW)).contains(session));
  }

  /** At {@code /var/tmp}, and the server may run commands. */
  private boolean hasSmallDisk() {
    return faults.database() == Backend.POSTGRESQL
        && faults.server().origin().equals("testcontainers");
  }

  /** Has the server run a command. */
  private static String shell(String command) {
    return "COPY (SELECT 1) TO PROGRAM 'cat > /dev/null; " + command + "'";
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = faults.server().connectAsAdministrator();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
