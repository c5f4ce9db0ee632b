package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.SubjectLimit.Excess;
import dev.cloakroom.spi.WriteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A subject has as many live sessions as it may, and those the newest. */
abstract class StoreRule07Limits extends StoreRules {
  private static final int MOST = 3;

  private final SubjectKey ada = Rows.subject();
  private final SubjectKey adasOlderKey = Rows.olderKeyOf(ada);

  StoreRule07Limits(SessionStoreTck kit) {
    super(kit);
  }

  private SubjectLimit limit(Excess excess) {
    return new SubjectLimit(List.of(ada, adasOlderKey), MOST, excess);
  }

  /** Stores so many sessions of a subject, the first of which is the newest. */
  private List<StoredSession> newestFirst(int count) {
    List<StoredSession> sessions = new ArrayList<>();
    for (int age = 1; age <= count; age++) {
      SubjectKey key = age % 2 == 0 ? ada : adasOlderKey;
      sessions.add(stored(Rows.aged(key, age)));
    }
    return sessions;
  }

  private List<SessionId> present() {
    return listed(ada, adasOlderKey);
  }

  @ParameterizedTest
  @EnumSource
  void rule07_belowTheLimitASessionIsAdded(Excess excess) {
    List<StoredSession> others = newestFirst(MOST - 1);
    StoredSession added = Rows.of(ada);

    assertWritten(second().insert(added, limit(excess), NOW), "insert below the limit");

    assertThat(present()).containsExactlyInAnyOrderElementsOf(plus(added, others));
  }

  @Test
  void rule07_atTheLimitTheOldestIsEvictedWhicheverKeyItIsUnder() {
    List<StoredSession> others = newestFirst(MOST);
    StoredSession added = Rows.of(ada);

    WriteResult result = second().insert(added, limit(Excess.EVICT_OLDEST), NOW);

    assertThat(result).isEqualTo(evicted(others.subList(MOST - 1, MOST)));
    assertDead(others.get(MOST - 1).id(), "the oldest");
    assertThat(present())
        .containsExactlyInAnyOrderElementsOf(plus(added, others.subList(0, MOST - 1)));
  }

  @Test
  void rule07_ofSessionsOfOneMomentTheLastByIdIsEvicted() {
    List<StoredSession> others =
        Stream.of(ada, adasOlderKey, ada)
            .map(key -> stored(Rows.aged(key, 5)))
            .sorted(StoredSession.NEWEST_FIRST)
            .toList();

    WriteResult result = second().insert(Rows.of(ada), limit(Excess.EVICT_OLDEST), NOW);

    assertThat(result).isEqualTo(evicted(others.subList(MOST - 1, MOST)));
  }

  @Test
  void rule07_oneThatIsAddedWithAClockBehindIsNotTheOneThatIsEvicted() {
    List<StoredSession> others = newestFirst(MOST);
    StoredSession added = Rows.aged(ada, 60_000);

    WriteResult result = second().insert(added, limit(Excess.EVICT_OLDEST), NOW);

    assertThat(result).isEqualTo(evicted(others.subList(MOST - 1, MOST)));
    assertAlive(added.id(), "the one that was added");
  }

  @Test
  void rule07_whereALimitWasLoweredAllThatAreTooManyAreEvicted() {
    List<StoredSession> others = newestFirst(4 * MOST);
    StoredSession added = Rows.of(ada);

    WriteResult result = first().insert(added, limit(Excess.EVICT_OLDEST), NOW);

    assertThat(((WriteResult.Written) result).evicted())
        .containsExactlyInAnyOrderElementsOf(ids(others.subList(MOST - 1, 4 * MOST)));
    assertThat(present())
        .containsExactlyInAnyOrderElementsOf(plus(added, others.subList(0, MOST - 1)));
  }

  @Test
  void rule07_atTheLimitASessionIsRejected() {
    List<StoredSession> others = newestFirst(MOST);
    StoredSession rejected = Rows.of(ada);

    assertThat(second().insert(rejected, limit(Excess.REJECT), NOW)).isEqualTo(WriteResult.FULL);

    assertDead(rejected.id(), "the one that was rejected");
    assertThat(present()).containsExactlyInAnyOrderElementsOf(ids(others));
  }

  @ParameterizedTest
  @EnumSource
  void rule07_whoeverElseIsThereTakesNoRoom(Excess excess) {
    List<StoredSession> others = newestFirst(MOST - 1);
    stored(Rows.expiring(ada, NOW));
    StoredSession graces = stored(Rows.aged(Rows.subject(), 99));
    StoredSession beside = stored(Rows.aged(Rows.olderKeyOf(ada), 99));
    StoredSession guest = stored(Rows.aged(null, 99));
    StoredSession added = Rows.of(ada);

    assertWritten(second().insert(added, limit(excess), NOW), "insert beside others");

    assertThat(present()).containsExactlyInAnyOrderElementsOf(plus(added, others));
    assertAlive(graces.id(), "another's");
    assertAlive(beside.id(), "another's in the same partition");
    assertAlive(guest.id(), "a guest's");
  }

  @Test
  void rule07_aSignInEvictsTheOldest() {
    List<StoredSession> others = newestFirst(MOST);
    StoredSession guest = stored(Rows.guest());
    StoredSession signedIn = Rows.cycled(guest, ada);

    WriteResult result = second().cycle(guest.id(), signedIn, limit(Excess.EVICT_OLDEST), NOW);

    assertThat(result).isEqualTo(evicted(others.subList(MOST - 1, MOST)));
    assertDead(guest.id(), "the guest's");
    assertThat(present())
        .containsExactlyInAnyOrderElementsOf(plus(signedIn, others.subList(0, MOST - 1)));
  }

  @Test
  void rule07_aRejectedSignInLeavesTheGuestAsItWas() {
    List<StoredSession> others = newestFirst(MOST);
    StoredSession guest = stored(Rows.guest());
    StoredSession signedIn = Rows.cycled(guest, ada);

    assertThat(second().cycle(guest.id(), signedIn, limit(Excess.REJECT), NOW))
        .isEqualTo(WriteResult.FULL);

    assertThat(load(guest.id())).isEqualTo(guest);
    assertDead(signedIn.id(), "the one that was rejected");
    assertThat(present()).containsExactlyInAnyOrderElementsOf(ids(others));
  }

  @ParameterizedTest
  @EnumSource
  void rule07_aSignInThatFailsEvictsNobody(Excess excess) {
    List<StoredSession> others = newestFirst(MOST);
    StoredSession gone = Rows.guest();
    StoredSession guest = stored(Rows.guest());
    first().update(Rows.written(guest), NOW);

    assertGone(
        second().cycle(gone.id(), Rows.cycled(gone, ada), limit(excess), NOW),
        "a sign-in of a guest who is gone");
    assertThat(second().cycle(guest.id(), Rows.cycled(guest, ada), limit(excess), NOW))
        .as("a sign-in onto another version")
        .isInstanceOf(WriteResult.Conflict.class);

    assertThat(present())
        .as("hers after a sign-in that failed")
        .containsExactlyInAnyOrderElementsOf(ids(others));
  }

  @ParameterizedTest
  @EnumSource
  void rule07_aSessionThatIsCycledTakesNoRoomBesideItself(Excess excess) {
    List<StoredSession> others = newestFirst(MOST);
    StoredSession cycled = Rows.cycled(others.get(MOST - 1), ada);

    assertWritten(
        second().cycle(others.get(MOST - 1).id(), cycled, limit(excess), NOW),
        "cycle of the subject's own");

    assertThat(present())
        .containsExactlyInAnyOrderElementsOf(plus(cycled, others.subList(0, MOST - 1)));
  }

  @ParameterizedTest
  @EnumSource
  void rule07_anInsertSentAgainEvictsNobodyAndIsNotRejected(Excess excess) {
    newestFirst(MOST - 1);
    StoredSession added = Rows.of(ada);
    first().insert(added, limit(excess), NOW);
    List<SessionId> before = present();

    assertWritten(second().insert(added, limit(excess), NOW), "insert, sent again");

    assertThat(present()).containsExactlyInAnyOrderElementsOf(before);
  }

  @ParameterizedTest
  @EnumSource
  void rule07_aSignInSentAgainEvictsNobodyAndIsNotRejected(Excess excess) {
    newestFirst(MOST - 1);
    StoredSession guest = stored(Rows.guest());
    StoredSession signedIn = Rows.cycled(guest, ada);
    assertWritten(first().cycle(guest.id(), signedIn, limit(excess), NOW), "cycle");
    List<SessionId> before = present();

    assertWritten(second().cycle(guest.id(), signedIn, limit(excess), NOW), "cycle, sent again");

    assertThat(present()).containsExactlyInAnyOrderElementsOf(before);
  }

  private static List<SessionId> plus(StoredSession one, List<StoredSession> others) {
    return Stream.concat(Stream.of(one), others.stream()).map(StoredSession::id).toList();
  }

  private static WriteResult.Written evicted(List<StoredSession> sessions) {
    return new WriteResult.Written(ids(sessions));
  }
}
