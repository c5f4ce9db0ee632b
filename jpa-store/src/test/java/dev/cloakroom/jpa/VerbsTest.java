package dev.cloakroom.jpa;

import static dev.cloakroom.jpa.Sample.END;
import static dev.cloakroom.jpa.Sample.EXPIRY;
import static dev.cloakroom.jpa.Sample.NOW;
import static dev.cloakroom.jpa.Sample.guest;
import static dev.cloakroom.jpa.Sample.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.SessionException;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.WriteResult;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is this store's own among the rules of the SPI: resending, collisions, the stable row. */
class VerbsTest {
  private static final int LARGE = 16_000_000;

  @TempDir Path directory;

  private JpaSessionStore store;

  @BeforeEach
  void open() {
    store = Sample.store(directory.resolve("sessions.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void everyColumnComesBackAsItWasStored() {
    SubjectKey subject = Sample.subject();
    StoredSession session =
        new StoredSession(
            Sample.id(),
            "ßhop ' \" \0",
            subject,
            7,
            -1,
            0,
            Long.MAX_VALUE,
            Long.MAX_VALUE,
            5,
            new byte[0]);

    store.insert(session);

    assertThat(store.load(session.id(), NOW)).contains(session);
    assertThat(store.findBySubject(List.of(subject), NOW)).containsExactly(session);
  }

  @Test
  void aPayloadOfSixteenMillionBytesComesBack() {
    StoredSession session = Sample.session(null, Sample.bytes(LARGE));

    store.insert(session);

    assertThat(store.load(session.id(), NOW)).contains(session);
  }

  @Test
  void insertSentTwiceIsOneSession() {
    StoredSession session = guest();

    store.insert(session);
    store.insert(session);

    assertThat(store.scan(null, 10)).containsExactly(session);
  }

  @Test
  void insertUnderAnIdInUseIsRefusedAndNamesTheIdOnly() {
    StoredSession session = guest();
    store.insert(session);
    StoredSession other = next(session);

    assertThatThrownBy(() -> store.insert(other))
        .isExactlyInstanceOf(SessionException.class)
        .hasMessage("The session id " + session.id() + " is in use already.");
    assertThat(store.load(session.id(), NOW)).contains(session);
  }

  @Test
  void insertUnderAnIdInUseInAnotherNamespaceIsRefused() {
    StoredSession session = guest();
    store.insert(session);
    try (JpaSessionStore other =
        Sample.store(directory.resolve("sessions.db"), "cloakroom.namespace", "other")) {
      assertThatThrownBy(() -> other.insert(session)).isExactlyInstanceOf(SessionException.class);
      assertThat(other.load(session.id(), NOW)).isEmpty();
    }
    assertThat(store.load(session.id(), NOW)).contains(session);
  }

  @Test
  void updateSentTwiceIsWrittenOnce() {
    StoredSession session = guest();
    store.insert(session);
    StoredSession written = next(session);

    assertThat(store.update(written, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertThat(store.update(written, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertThat(store.update(next(session), NOW)).isEqualTo(new WriteResult.Conflict(written));
  }

  @Test
  void updateAndTouchNeverMoveTimesBackwards() {
    StoredSession session = guest();
    store.insert(session);
    assertThat(store.touch(session.id(), NOW + 10, EXPIRY + 10, NOW)).isTrue();
    assertThat(store.touch(session.id(), NOW + 5, EXPIRY + 5, NOW)).isTrue();

    StoredSession written = next(session);
    assertThat(store.update(written, NOW)).isEqualTo(WriteResult.WRITTEN);

    assertThat(store.load(session.id(), NOW)).contains(written.touched(NOW + 10, EXPIRY + 10));
  }

  @Test
  void nothingIsWrittenOntoASessionPastItsExpiry() {
    StoredSession session = guest();
    store.insert(session);
    store.touch(session.id(), NOW, END, NOW);

    for (StoredSession change : List.of(next(session), next(session, Sample.id()))) {
      assertThat(store.update(change, END)).isEqualTo(WriteResult.GONE);
      assertThat(store.cycle(session.id(), change, END)).isEqualTo(WriteResult.GONE);
    }
    assertThat(store.touch(session.id(), END, END, END)).isFalse();
    assertThat(store.load(session.id(), END)).isEmpty();
    assertThat(store.load(session.id(), END - 1)).isPresent();
  }

  @Test
  void cycleSentTwiceIsOneSessionUnderTheNewId() {
    StoredSession session = Sample.session(Sample.subject());
    store.insert(session);
    StoredSession replacement = next(session, Sample.id());

    assertThat(store.cycle(session.id(), replacement, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertThat(store.cycle(session.id(), replacement, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertThat(store.cycle(session.id(), next(session, Sample.id()), NOW))
        .isEqualTo(WriteResult.GONE);
    assertThat(store.scan(null, 10)).containsExactly(replacement);
  }

  @Test
  void cycleReplacesEveryColumnToASignInAndBackToAGuest() {
    StoredSession guest = guest();
    store.insert(guest);
    StoredSession signedIn =
        new StoredSession(
            Sample.id(),
            "other",
            Sample.subject(),
            2,
            NOW + 1,
            NOW + 2,
            EXPIRY - 3,
            END + 4,
            5,
            Sample.bytes(6));
    assertThat(store.cycle(guest.id(), signedIn, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertThat(store.scan(null, 10)).containsExactly(signedIn);

    StoredSession signedOut =
        new StoredSession(Sample.id(), "shop", null, 3, NOW, NOW, EXPIRY, END, 7, Sample.bytes(8));
    assertThat(store.cycle(signedIn.id(), signedOut, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertThat(store.scan(null, 10)).containsExactly(signedOut);
  }

  @Test
  void cycleFromAnotherVersionIsAConflictWithTheOldSession() {
    StoredSession session = guest();
    store.insert(session);
    StoredSession written = next(session);
    store.update(written, NOW);

    assertThat(store.cycle(session.id(), next(session, Sample.id()), NOW))
        .isEqualTo(new WriteResult.Conflict(written));
  }

  @Test
  void cycleOntoAnIdInUseIsRefusedAndChangesNothing() {
    StoredSession session = guest();
    StoredSession other = guest();
    store.insert(session);
    store.insert(other);

    assertThatThrownBy(() -> store.cycle(session.id(), next(session, other.id()), NOW))
        .isInstanceOf(SessionException.class)
        .hasMessageContaining("its id is in use already");
    assertThat(store.load(session.id(), NOW)).contains(session);
    assertThat(store.load(other.id(), NOW)).contains(other);
  }

  @Test
  void theRowStaysTheSameUnderAChangingId() throws SQLException {
    StoredSession session = guest();
    store.insert(session);
    long before = longOf("SELECT row_id FROM cloakroom_session");

    store.cycle(session.id(), next(session, Sample.id()), NOW);

    assertThat(longOf("SELECT row_id FROM cloakroom_session")).isEqualTo(before);
    assertThat(before >>> 21).isEqualTo(NOW);
  }

  @Test
  void anInsertThatMeetsItsRowKeyTakesAnother() {
    AtomicLong counter = new AtomicLong();
    try (JpaSessionStore colliding =
        Sample.storeWithRowKeys(
            directory.resolve("sessions.db"), millis -> counter.getAndIncrement() / 3)) {
      List<StoredSession> all = List.of(guest(), guest(), guest());
      all.forEach(colliding::insert);

      assertThat(colliding.scan(null, 10)).containsExactlyInAnyOrderElementsOf(all);
      assertThat(counter).hasValueGreaterThan(6);
    }
  }

  @Test
  void anInsertThatFindsNoFreeRowKeyGivesUpAndSaysSo() {
    try (JpaSessionStore colliding =
        Sample.storeWithRowKeys(directory.resolve("sessions.db"), millis -> 1)) {
      colliding.insert(guest());

      assertThatThrownBy(() -> colliding.insert(guest()))
          .isExactlyInstanceOf(SessionException.class)
          .hasMessageContaining("8 primary keys in a row were in use");
    }
  }

  @Test
  void aScanGoesByUnsignedBytesOfTheIdAndMeetsEachSessionOnce() {
    List<StoredSession> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      all.add(guest());
      store.insert(all.get(i));
    }
    List<StoredSession> met = new ArrayList<>();
    List<StoredSession> batch = store.scan(null, 7);
    while (!batch.isEmpty()) {
      met.addAll(batch);
      batch = store.scan(batch.get(batch.size() - 1).id(), 7);
    }
    assertThat(met)
        .containsExactlyInAnyOrderElementsOf(all)
        .isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
  }

  @Test
  void aValueIsReplacedTakenOnceAndNobodysAfterItsExpiry() {
    byte[] key = Sample.bytes(32);
    store.values().put(key, new StoredValue(EXPIRY, new byte[] {1}));
    store.values().put(key, new StoredValue(EXPIRY + 1, new byte[] {2}));

    assertThat(store.values().take(key, EXPIRY + 1)).isEmpty();
    StoredValue taken = store.values().take(key, EXPIRY).orElseThrow();
    assertThat(taken.expiresAt()).isEqualTo(EXPIRY + 1);
    assertThat(taken.data()).containsExactly(2);
    assertThat(store.values().take(key, NOW)).isEmpty();
  }

  private long longOf(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(Sample.url(directory.resolve("sessions.db")));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.getLong(1);
    }
  }
}
