package dev.cloakroom.it.faults;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.it.Samples;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite is told how many pages it may have, which it takes as it does a full disk. */
class FullSqliteDiskTest {
  @Test
  void writesThatNeedRoomAreUnavailableAndNothingIsLostAndAllIsWellWhenThereIsRoom(
      @TempDir Path directory) {
    String url = "jdbc:sqlite:" + directory.resolve("sessions.db");
    List<StoredSession> acknowledged = new ArrayList<>();
    try (SessionStore full = open(url + "?max_page_count=40&synchronous=OFF")) {
      assertThatThrownBy(() -> insertForEver(full, acknowledged))
          .isInstanceOf(StoreUnavailableException.class)
          .hasMessageContaining("has room");
      assertThat(acknowledged).hasSizeGreaterThan(10);
      assertAllThere(full, acknowledged);

      // What needs no more room goes on, and makes some.
      List<StoredSession> deleted = acknowledged.subList(0, acknowledged.size() / 2);
      assertThat(deleted).allMatch(session -> full.delete(session.id()));
      assertThat(deleted).allMatch(session -> full.load(session.id(), NOW).isEmpty());
      deleted.clear();
      StoredSession added = Samples.session(null);
      full.insert(added);
      acknowledged.add(added);
      assertAllThere(full, acknowledged);
    }
    try (SessionStore roomy = open(url)) {
      assertAllThere(roomy, acknowledged);
      roomy.insert(Samples.session(null));
    }
  }

  private static void insertForEver(SessionStore store, List<StoredSession> acknowledged) {
    while (true) {
      StoredSession session = Samples.session(null);
      store.insert(session);
      acknowledged.add(session);
    }
  }

  private static void assertAllThere(SessionStore store, List<StoredSession> sessions) {
    assertThat(sessions)
        .allSatisfy(session -> assertThat(store.load(session.id(), NOW)).contains(session));
  }

  private static SessionStore open(String url) {
    return JpaSessionStore.open(
        new Configuration(
            Map.of(
                Configuration.URL,
                url,
                Configuration.NAMESPACE,
                "faults",
                Configuration.SCHEMA,
                "create")));
  }
}
