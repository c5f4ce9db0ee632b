package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What has expired goes by itself, with the default configuration but for a short interval. */
@Timeout(60)
class SqliteSweepingTest {
  private static final Duration PAST_IDLE_TIMEOUT_AND_SKEW = Duration.ofMinutes(32);

  @TempDir Path directory;

  private final MutableClock clock = new MutableClock(Rows.NOW);

  @Test
  void whatHasExpiredGoesByItselfAndWhatLivesStays() throws Exception {
    try (LogListener log = new LogListener("dev.cloakroom");
        Cloakroom cloakroom = builder().build()) {
      Sessions<TckPayload> sessions = cloakroom.sessions(TckPayload_.TYPE);
      for (int i = 0; i < 3; i++) {
        sessions.create(TckPayload.guest());
      }
      cloakroom.values().put("code", new byte[1], Duration.ofMinutes(1));
      clock.at(PAST_IDLE_TIMEOUT_AND_SKEW);
      SessionToken alive = sessions.create(TckPayload.guest()).token();
      cloakroom.values().put("newer", new byte[1], Duration.ofMinutes(1));

      log.await("removed 4 sessions and values");

      assertThat(rows("cloakroom_session")).isEqualTo(1);
      assertThat(rows("cloakroom_value")).isEqualTo(1);
      assertThat(sessions.find(alive)).isPresent();
    }
  }

  @Test
  void aDatabaseThatIsLockedForAWhileIsSweptAfterwards() throws Exception {
    try (LogListener log = new LogListener("dev.cloakroom");
        Cloakroom cloakroom =
            builder().property("cloakroom.jpa.connection-timeout", "PT0.25S").build()) {
      cloakroom.sessions(TckPayload_.TYPE).create(TckPayload.guest());
      clock.at(PAST_IDLE_TIMEOUT_AND_SKEW);
      try (Connection other = backDoor();
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        log.await("WARNING Sweeping namespace 'default' failed");
        statement.execute("ROLLBACK");
      }

      log.await("INFO Sweeping namespace 'default' works again");

      assertThat(rows("cloakroom_session")).isZero();
    }
  }

  @Test
  void aStoreThatRemovesByItselfIsNotSwept() {
    DelegatingStore store =
        new DelegatingStore("by-itself") {
          @Override
          public boolean expiresByItself() {
            return true;
          }
        };
    try (Cloakroom cloakroom = Cloakroom.builder().store(store).cipher(KitCipher.SHARED).build()) {
      assertThat(cloakroom).isNotNull();
      assertThat(Thread.getAllStackTraces().keySet())
          .noneMatch(thread -> thread.getName().equals("cloakroom-sweeper-by-itself"));
    }
  }

  private Cloakroom.Builder builder() {
    return Cloakroom.builder()
        .url(url())
        .schema("create")
        .cipher(KitCipher.SHARED)
        .clock(clock)
        .property("cloakroom.sweep.interval", "PT1S");
  }

  private String url() {
    return "jdbc:sqlite:" + directory.resolve("sessions.db");
  }

  private Connection backDoor() throws SQLException {
    return DriverManager.getConnection(url() + "?busy_timeout=5000");
  }

  private int rows(String table) throws SQLException {
    try (Connection connection = backDoor();
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
      count.next();
      return count.getInt(1);
    }
  }
}
