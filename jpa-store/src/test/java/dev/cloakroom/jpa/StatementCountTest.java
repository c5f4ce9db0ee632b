package dev.cloakroom.jpa;

import static dev.cloakroom.jpa.Sample.EXPIRY;
import static dev.cloakroom.jpa.Sample.NOW;
import static dev.cloakroom.jpa.Sample.guest;
import static dev.cloakroom.jpa.Sample.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.WriteResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every verb is one statement, without a word about transactions, but where there is a limit. */
class StatementCountTest {
  @TempDir Path directory;

  private final CountingDataSource counting = new CountingDataSource();
  private final SubjectKey subject = Sample.subject();
  private final StoredSession session = Sample.session(subject);
  private JpaSessionStore store;

  @BeforeEach
  void openWithOneSession() {
    store = Sample.store(directory.resolve("sessions.db"), counting::around);
    store.insert(session);
    counting.drain();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void assertSent(String... statements) {
    assertThat(counting.drain()).containsExactly(statements);
  }

  @Test
  void insertIsOneInsert() {
    store.insert(guest());
    assertSent("INSERT");
  }

  @Test
  void insertOfAnIdThatIsThereTakesALook() {
    store.insert(session);
    assertSent("INSERT", "SELECT");
  }

  @Test
  void loadIsOneSelect() {
    assertThat(store.load(session.id(), NOW)).contains(session);
    assertSent("SELECT");
  }

  @Test
  void loadOfNothingIsOneSelect() {
    assertThat(store.load(Sample.id(), NOW)).isEmpty();
    assertSent("SELECT");
  }

  @Test
  void updateIsOneUpdate() {
    assertThat(store.update(next(session), NOW)).isEqualTo(WriteResult.WRITTEN);
    assertSent("UPDATE");
  }

  @Test
  void updateOntoAnotherVersionTakesALook() {
    StoredSession twice = next(next(session));
    assertThat(store.update(twice, NOW)).isEqualTo(new WriteResult.Conflict(session));
    assertSent("UPDATE", "SELECT");
  }

  @Test
  void touchIsOneUpdateAndOneThatComesTooLateTakesALook() {
    assertThat(store.touch(session.id(), NOW + 1, EXPIRY + 1, NOW)).isTrue();
    assertSent("UPDATE");
    assertThat(store.touch(session.id(), NOW + 1, EXPIRY + 2, EXPIRY + 1)).isFalse();
    assertSent("UPDATE", "SELECT");
  }

  @Test
  void cycleIsOneUpdate() {
    assertThat(store.cycle(session.id(), next(session, Sample.id()), NOW))
        .isEqualTo(WriteResult.WRITTEN);
    assertSent("UPDATE");
  }

  @Test
  void cycleOfNothingTakesALook() {
    assertThat(store.cycle(Sample.id(), next(session, Sample.id()), NOW))
        .isEqualTo(WriteResult.GONE);
    assertSent("UPDATE", "SELECT");
  }

  private SubjectLimit limit(int sessions, SubjectLimit.Excess excess) {
    return new SubjectLimit(List.of(subject, Sample.subject()), sessions, excess);
  }

  private void assertSentInATransaction(String... statements) {
    List<String> all = new ArrayList<>(List.of("setAutoCommit", "INSERT", "SELECT"));
    all.addAll(List.of(statements));
    all.addAll(List.of("DELETE", "commit", "setAutoCommit"));
    assertThat(counting.drain()).isEqualTo(all);
  }

  @Test
  void insertWithALimitIsATransactionOfFourStatementsAndOneForEachThatIsEvicted() {
    store.insert(Sample.session(subject), limit(2, SubjectLimit.Excess.REJECT), NOW);
    assertSentInATransaction("INSERT");
    store.insert(Sample.session(subject), limit(1, SubjectLimit.Excess.EVICT_OLDEST), NOW);
    assertSentInATransaction("INSERT", "DELETE", "DELETE");
  }

  @Test
  void insertForWhichThereIsNoRoomWritesNothing() {
    assertThat(store.insert(Sample.session(subject), limit(1, SubjectLimit.Excess.REJECT), NOW))
        .isEqualTo(WriteResult.FULL);
    assertSentInATransaction();
  }

  @Test
  void cycleWithALimitIsATransactionOfFourStatements() {
    store.cycle(
        session.id(), next(session, Sample.id()), limit(1, SubjectLimit.Excess.REJECT), NOW);
    assertSentInATransaction("UPDATE");
  }

  @Test
  void cycleForWhichThereIsNoRoomLooksAtTheOldSession() {
    StoredSession replacement = next(session, Sample.id());
    store.insert(Sample.session(subject));
    StoredSession guest = guest();
    store.insert(guest);
    counting.drain();

    assertThat(store.cycle(guest.id(), replacement, limit(2, SubjectLimit.Excess.REJECT), NOW))
        .isEqualTo(WriteResult.FULL);
    assertSentInATransaction("SELECT");
  }

  @Test
  void deletesAreOneDeleteEach() {
    assertThat(store.delete(session.id(), List.of(Sample.subject(), Sample.subject()))).isFalse();
    assertSent("DELETE");
    assertThat(store.delete(session.id(), List.of(subject))).isTrue();
    assertSent("DELETE");
    assertThat(store.delete(session.id())).isFalse();
    assertSent("DELETE");
  }

  @Test
  void subjectVerbsAreOneStatementHoweverManyKeysThereAre() {
    List<SubjectKey> keys = List.of(Sample.subject(), subject, Sample.subject());
    assertThat(store.findBySubject(keys, NOW)).containsExactly(session);
    assertSent("SELECT");
    assertThat(store.deleteBySubject(keys)).hasSize(1);
    assertSent("DELETE");
  }

  @Test
  void aSweepIsOneDeleteForSessionsAndOneForValues() {
    assertThat(store.deleteExpired(NOW, 10).count()).isZero();
    assertSent("DELETE", "DELETE");
  }

  @Test
  void aSweepThatIsFullOfSessionsLeavesTheValues() {
    assertThat(store.deleteExpired(EXPIRY + 1, 1).count()).isEqualTo(1);
    assertSent("DELETE");
  }

  @Test
  void aScanIsOneSelect() {
    assertThat(store.scan(null, 10)).containsExactly(session);
    assertSent("SELECT");
    assertThat(store.scan(session.id(), 10)).isEmpty();
    assertSent("SELECT");
  }

  @Test
  void valueVerbsAreOneStatementEach() {
    byte[] key = Sample.bytes(32);
    store.values().put(key, new StoredValue(EXPIRY, Sample.bytes(9)));
    assertSent("INSERT");
    assertThat(store.values().get(key, NOW)).isPresent();
    assertSent("SELECT");
    store.values().put(key, new StoredValue(EXPIRY, Sample.bytes(9)));
    assertSent("INSERT");
    assertThat(store.values().take(key, NOW)).isPresent();
    assertSent("DELETE");
    assertThat(store.values().remove(key, NOW)).isFalse();
    assertSent("DELETE");
  }
}
