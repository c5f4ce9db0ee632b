package dev.cloakroom.jpa;

import static dev.cloakroom.jpa.Sample.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.SessionException;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, the exception is one of ours and says what to do. */
class FaultsTest {
  private static final String SHORT = "PT0.25S";

  @TempDir Path directory;

  private Path file() {
    return directory.resolve("sessions.db");
  }

  private static void assertRefused(ThrowingCallable opening, String... words) {
    assertThatThrownBy(opening)
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContainingAll(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:sqlite::memory:",
        "jdbc:sqlite:",
        "jdbc:sqlite:?cache=shared",
        "jdbc:sqlite:x.db?mode=memory"
      })
  void aDatabaseInMemoryIsRefusedWithTheAdviceToUseTheStoreInMemory(String url) {
    assertRefused(() -> Sample.open(url), "names no file", "'memory:'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:sqlite:file:x.db", "jdbc:sqlite::resource:x.db"})
  void aFileThatIsNotAPlainPathIsRefused(String url) {
    assertRefused(() -> Sample.open(url), "plain path", "'jdbc:sqlite:FILE'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:oracle:thin:u/secret@host:db", "jdbc:x", "jdbc:"})
  void aDatabaseThatIsNotSupportedIsRefusedWithoutRepeatingItsAddress(String url) {
    assertThatThrownBy(() -> Sample.open(url))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("The URL begins with 'jdbc:")
        .hasMessageContaining("jdbc:postgresql://HOST/DATABASE")
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://u:secret@host/db?password=secret, 'jdbc:postgresql://host/db; add org.postgresql:postgresql'",
    "jdbc:mysql://u:secret@host:1/db, 'jdbc:mysql://host:1/db; add com.mysql:mysql-connector-j'",
    "jdbc:mysql://address=(host=h)(password=secret)/db, 'jdbc:mysql:…; add com.mysql:mysql-connector-j'",
    "'jdbc:mariadb://a,b/db?password=secret', 'jdbc:mariadb://a,b/db; add org.mariadb.jdbc:mariadb-java-client'",
  })
  void aDriverThatIsNotThereIsNamedAndThePasswordIsNot(String url, String message) {
    assertThatThrownBy(() -> Sample.open(url))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("There is no JDBC driver for " + message)
        .hasMessageNotContaining("secret");
  }

  @Test
  void aMissingDirectoryIsNamed() {
    Path file = directory.resolve("no/such/sessions.db");
    assertRefused(() -> Sample.store(file), file.getParent().toString(), "is not there");
  }

  @Test
  void aDirectoryIsNoDatabaseFile() {
    assertRefused(() -> Sample.store(directory), directory.toString(), "is a directory");
  }

  @Test
  void aRelativePathIsOneFromTheWorkingDirectory() {
    assertRefused(
        () -> Sample.open("jdbc:sqlite:no-such-directory/sessions.db"),
        Path.of("no-such-directory").toAbsolutePath().toString());
  }

  @Test
  void aFileThatIsNoDatabaseIsNamedAndLeftAsItIs() throws Exception {
    byte[] text =
        "Not a database, but long enough to have had a header. ".repeat(40).getBytes(UTF_8);
    Files.write(file(), text);

    assertRefused(() -> Sample.store(file()), file().toString(), "is not an SQLite database");

    assertThat(file()).hasBinaryContent(text);
  }

  @Test
  void aDatabaseThatMayOnlyBeReadIsRefusedWhenItIsOpened() {
    Sample.store(file()).close();
    String readOnly = Sample.url(file()) + "?open_mode=1";

    assertRefused(
        () -> Sample.open(readOnly, "cloakroom.schema", "none"), file().toString(), "only be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "PT0S", "PT0.2S", "PT1H", "soon"})
  void aConnectionTimeoutThatIsNoneIsRefused(String text) {
    assertRefused(
        () -> Sample.store(file(), JpaSessionStore.CONNECTION_TIMEOUT, text),
        "'cloakroom.jpa.connection-timeout' is '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1001", "many"})
  void aPoolSizeThatIsNoneIsRefused(String text) {
    assertRefused(
        () -> Sample.store(file(), JpaSessionStore.POOL_SIZE, text),
        "'cloakroom.jpa.pool-size' is '" + text + "'");
  }

  @Test
  void aWordOtherThanOnAndOffForCombiningIsRefused() {
    assertRefused(
        () -> Sample.store(file(), JpaSessionStore.COMBINE, "yes"),
        "'cloakroom.jpa.combine' is 'yes'; it takes 'on' or 'off'");
  }

  @Test
  void theProviderKnowsEveryKeyOfTheStore() {
    assertThat(new JpaSessionStoreProvider().keys())
        .isEqualTo(
            Set.of(
                "cloakroom.jpa.pool-size",
                "cloakroom.jpa.connection-timeout",
                "cloakroom.jpa.combine"));
  }

  @Test
  void aLockedDatabaseIsUnavailableToWritersAndReadableAndRecovers() throws Exception {
    StoredSession session = Sample.guest();
    try (JpaSessionStore store =
        Sample.open(
            Sample.url(file()) + "?password=secret", JpaSessionStore.CONNECTION_TIMEOUT, SHORT)) {
      try (Connection connection = DriverManager.getConnection(Sample.url(file()));
          Statement statement = connection.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        assertThatThrownBy(() -> store.insert(session))
            .isInstanceOf(StoreUnavailableException.class)
            .hasMessageContainingAll(
                "insert a session", Sample.url(file()), "locked for all of PT0.25S")
            .hasMessageNotContaining("secret");
        assertThat(store.load(session.id(), NOW)).isEmpty();
        statement.execute("ROLLBACK");
      }
      store.insert(session);
      assertThat(store.load(session.id(), NOW)).contains(session);
    }
  }

  @Test
  void aDatabaseLockedWhileAStoreIsOpenedIsUnavailable() throws Exception {
    Sample.store(file()).close();
    try (Connection connection = DriverManager.getConnection(Sample.url(file()));
        Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThatThrownBy(() -> Sample.store(file(), JpaSessionStore.CONNECTION_TIMEOUT, SHORT))
          .isInstanceOf(StoreUnavailableException.class)
          .hasMessageContaining(Sample.url(file()));
      statement.execute("ROLLBACK");
    }
  }

  @Test
  void aTableDroppedUnderTheStoreIsASessionExceptionFromEveryVerb() throws Exception {
    StoredSession session = Sample.guest();
    try (JpaSessionStore store = Sample.store(file())) {
      execute("DROP TABLE cloakroom_session", "DROP TABLE cloakroom_value");
      for (ThrowingCallable verb : verbs(store, session)) {
        assertThatThrownBy(verb)
            .isExactlyInstanceOf(SessionException.class)
            .hasMessageContaining("the database refused the statement");
      }
    }
  }

  @Test
  void aDatabaseOverwrittenUnderTheStoreIsUnavailable() throws Exception {
    StoredSession session = Sample.guest();
    try (JpaSessionStore store = Sample.store(file(), JpaSessionStore.POOL_SIZE, "1")) {
      store.insert(session);
      execute("PRAGMA wal_checkpoint(TRUNCATE)");
      byte[] damaged = Sample.bytes((int) Files.size(file()));
      Files.write(file(), damaged);
      assertThatThrownBy(() -> store.load(session.id(), NOW))
          .isInstanceOf(StoreUnavailableException.class)
          .hasMessageContaining(Sample.url(file()));
    }
  }

  @Test
  void everyVerbOfAClosedStoreSaysThatItIsClosed() {
    JpaSessionStore store = Sample.store(file());
    store.close();
    store.close();

    for (ThrowingCallable verb : verbs(store, Sample.guest())) {
      assertThatThrownBy(verb)
          .isInstanceOf(StoreUnavailableException.class)
          .hasMessageContaining("this store is closed");
    }
  }

  @Test
  void aSubjectKeyOfAnotherLengthIsUnreadableAndNamesTheSession() throws Exception {
    StoredSession session = Sample.session(Sample.subject());
    try (JpaSessionStore store = Sample.store(file())) {
      store.insert(session);
      execute(
          "PRAGMA ignore_check_constraints = TRUE",
          "UPDATE cloakroom_session SET subject_key = x'00'");

      assertThatThrownBy(() -> store.load(session.id(), NOW))
          .isInstanceOf(UnreadableSessionException.class)
          .hasMessageContaining(session.id().toString());
    }
  }

  private static List<ThrowingCallable> verbs(JpaSessionStore store, StoredSession session) {
    byte[] key = Sample.bytes(32);
    return List.of(
        () -> store.load(session.id(), NOW),
        () -> store.insert(session),
        () -> store.update(Sample.next(session), NOW),
        () -> store.touch(session.id(), NOW, NOW, NOW),
        () -> store.delete(session.id()),
        () -> store.delete(session.id(), List.of(Sample.subject())),
        () -> store.cycle(session.id(), Sample.next(session, Sample.id()), NOW),
        () -> store.findBySubject(List.of(Sample.subject()), NOW),
        () -> store.deleteBySubject(List.of(Sample.subject())),
        () -> store.deleteExpired(NOW, 10),
        () -> store.scan(null, 10),
        () -> store.scan(session.id(), 10),
        () -> store.values().get(key, NOW),
        () -> store.values().put(key, new StoredValue(NOW, key)),
        () -> store.values().remove(key, NOW),
        () -> store.values().take(key, NOW));
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(Sample.url(file()));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
