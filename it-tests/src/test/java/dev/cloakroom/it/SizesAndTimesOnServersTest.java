package dev.cloakroom.it;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.FreshDatabase;
import dev.cloakroom.it.servers.OnEveryServer;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.WriteResult;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.TimeZone;

class SizesAndTimesOnServersTest {
  private static final int LARGEST = 16_000_000;

  @OnEveryServer
  void aPayloadOfSixteenMillionBytesIsStoredAndChangedAndCycled(Backend backend) throws Exception {
    try (FreshDatabase database = FreshDatabase.on(backend);
        JpaSessionStore store =
            JpaSessionStore.open(
                database.configuration(Configuration.PAYLOAD_LIMIT, Integer.toString(LARGEST)))) {
      StoredSession first = Samples.sized(LARGEST);
      StoredSession second = Samples.written(first);
      StoredSession third = Samples.cycled(second);

      store.insert(first);
      assertThat(store.load(first.id(), NOW)).contains(first);
      assertThat(store.update(second, NOW)).isEqualTo(WriteResult.WRITTEN);
      assertThat(store.load(first.id(), NOW)).contains(second);
      assertThat(store.cycle(first.id(), third, NOW)).isEqualTo(WriteResult.WRITTEN);
      assertThat(store.findBySubject(List.of(third.subjectKey()), NOW)).containsExactly(third);
    }
  }

  @OnEveryServer
  void timesAreTheSameInEveryZoneOfServerSessionAndJvm(Backend backend) throws Exception {
    TimeZone before = TimeZone.getDefault();
    StoredSession session = Samples.sized(420);
    try (FreshDatabase database = FreshDatabase.on(backend)) {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      try (JpaSessionStore store =
          JpaSessionStore.open(
              database.configuration(Configuration.URL, inZone(backend, database, 11)))) {
        store.insert(session);
      }
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Marquesas"));
      try (JpaSessionStore store =
          JpaSessionStore.open(
              database.configuration(Configuration.URL, inZone(backend, database, 3)))) {
        assertThat(store.load(session.id(), session.expiresAt() - 1)).contains(session);
        assertThat(store.load(session.id(), session.expiresAt())).isEmpty();
        assertThat(store.deleteExpired(session.expiresAt(), 10).count()).isZero();
        assertThat(expiry(database)).isEqualTo(session.expiresAt());
        assertThat(store.deleteExpired(session.expiresAt() + 1, 10).count()).isOne();
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  /** West of Greenwich: there is no plus in the offset, which drivers read in different ways. */
  private static String inZone(Backend backend, FreshDatabase database, int hours) {
    return database.url(
        switch (backend) {
          case MYSQL, MARIADB -> "sessionVariables=time_zone='-" + hours + ":00'";
          default -> "options=-c%20TimeZone=Etc/GMT-" + hours;
        });
  }

  private static long expiry(FreshDatabase database) throws Exception {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT expires_at FROM cloakroom_session")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
