package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.EXPIRY;
import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.WriteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

abstract class StoreRule07Listing extends StoreRules {
  private static final int MANY = 300;
  private static final int ROUNDS = 8;
  private static final int DEVICES = 6;
  private static final int LATE_CYCLES = 3;

  StoreRule07Listing(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule07_everyLiveSessionOfTheSubjectIsListedAndNobodyElses() {
    SubjectKey ada = Rows.subject();
    StoredSession laptop = stored(Rows.of(ada));
    StoredSession phone = stored(Rows.of(ada));
    stored(Rows.of(Rows.subject()));
    stored(Rows.guest());

    assertThat(listed(ada)).containsExactlyInAnyOrder(laptop.id(), phone.id());
  }

  @Test
  void rule07_aSubjectWithoutSessionsHasNone() {
    stored(Rows.guest());

    assertThat(listed(Rows.subject())).isEmpty();
  }

  @Test
  void rule07_anExpiredSessionIsNotListedThoughNobodySweptIt() {
    SubjectKey ada = Rows.subject();
    stored(Rows.expiring(ada, NOW));
    stored(Rows.expiring(ada, NOW - 1));
    StoredSession alive = stored(Rows.expiring(ada, NOW + 1));

    assertThat(listed(ada)).containsExactly(alive.id());
  }

  @Test
  void rule07_aSessionIsListedUntilTheMillisecondBeforeItsExpiry() {
    SubjectKey ada = Rows.subject();
    stored(Rows.of(ada));

    assertThat(second().findBySubject(List.of(ada), EXPIRY - 1)).as("before expiry").hasSize(1);
    assertThat(second().findBySubject(List.of(ada), EXPIRY)).as("at expiry").isEmpty();
  }

  @Test
  void rule07_sessionsUnderOlderKeysOfTheSubjectAreListedOnceEach() {
    SubjectKey current = Rows.subject();
    SubjectKey older = Rows.olderKeyOf(current);
    StoredSession fresh = stored(Rows.of(current));
    StoredSession old = stored(Rows.of(older));

    assertThat(listed(current, older, current)).containsExactlyInAnyOrder(fresh.id(), old.id());
  }

  @Test
  void rule07_theListShowsTheSessionsAsTheyAreStored() {
    SubjectKey ada = Rows.subject();
    StoredSession session = stored(Rows.of(ada));
    StoredSession write = Rows.written(session);
    first().update(write, NOW);

    assertThat(second().findBySubject(List.of(ada), NOW))
        .singleElement()
        .satisfies(listed -> assertThat(listed.isSameWriteAs(write)).isTrue());
  }

  @Test
  void rule07_manySessionsAreAllListedAndAllDeleted() {
    SubjectKey ada = Rows.subject();
    for (int i = 0; i < MANY; i++) {
      node(i).insert(Rows.of(ada));
    }

    assertThat(listed(ada)).as("listed").doesNotHaveDuplicates().hasSize(MANY);
    assertThat(first().deleteBySubject(List.of(ada))).as("deleted").hasSize(MANY);
    assertThat(listed(ada)).as("left").isEmpty();
  }

  @Test
  void rule07_deletingASubjectsSessionsCountsExpiredOnesAndSparesOthers() {
    SubjectKey current = Rows.subject();
    SubjectKey older = Rows.olderKeyOf(current);
    StoredSession alive = stored(Rows.of(current));
    StoredSession underOlderKey = stored(Rows.of(older));
    stored(Rows.expiring(current, NOW - 1));
    StoredSession graces = stored(Rows.of(Rows.subject()));
    StoredSession guest = stored(Rows.guest());

    assertThat(first().deleteBySubject(List.of(current, older))).as("deleted").hasSize(3);
    assertThat(second().deleteBySubject(List.of(current, older))).as("again").isEmpty();

    assertDead(alive.id(), "after deleteBySubject");
    assertDead(underOlderKey.id(), "under an older key, after deleteBySubject");
    assertAlive(graces.id(), "another's session, after deleteBySubject");
    assertAlive(guest.id(), "a guest's session, after deleteBySubject");
  }

  @Test
  void rule07_allOfASubjectsSessionsButOneAreDeleted() {
    SubjectKey ada = Rows.subject();
    SubjectKey adasOlderKey = Rows.olderKeyOf(ada);
    StoredSession staying = stored(Rows.of(adasOlderKey));
    List<StoredSession> others = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      others.add(stored(Rows.of(i % 2 == 0 ? ada : adasOlderKey)));
    }
    StoredSession graces = stored(Rows.of(Rows.subject()));

    assertThat(first().deleteBySubject(List.of(ada, adasOlderKey), staying.id()))
        .as("deleted")
        .hasSize(others.size());

    assertAlive(staying.id(), "the one that stays");
    others.forEach(other -> assertDead(other.id(), "after all but one were deleted"));
    assertAlive(graces.id(), "another's session");
    assertThat(ids(second().findBySubject(List.of(ada, adasOlderKey), NOW)))
        .as("listed")
        .containsExactly(staying.id());
    assertThat(second().deleteBySubject(List.of(ada), graces.id()))
        .as("deleted but for another's")
        .isEmpty();
    assertAlive(graces.id(), "another's session, that was to stay");
  }

  @Test
  void rule07_ofManySessionsOneStays() {
    SubjectKey ada = Rows.subject();
    StoredSession staying = stored(Rows.of(ada));
    for (int i = 1; i < MANY; i++) {
      node(i).insert(Rows.of(ada));
    }
    assertThat(first().deleteBySubject(List.of(ada), staying.id())).hasSize(MANY - 1);
    assertThat(listed(ada)).as("left").containsExactly(staying.id());
  }

  @Test
  void rule07_aSessionIsDeletedForItsOwnerOnly() {
    SubjectKey ada = Rows.subject();
    SubjectKey adasOlderKey = Rows.olderKeyOf(ada);
    StoredSession session = stored(Rows.of(adasOlderKey));
    StoredSession guest = stored(Rows.guest());

    assertThat(first().delete(session.id(), List.of(Rows.subject()))).as("by another").isFalse();
    assertThat(first().delete(guest.id(), List.of(ada))).as("a guest's").isFalse();
    assertAlive(session.id(), "after a delete by another subject");
    assertAlive(guest.id(), "after a delete by a subject");

    assertThat(second().delete(session.id(), List.of(ada, adasOlderKey))).as("hers").isTrue();
    assertDead(session.id(), "after a delete by its owner");
  }

  @Test
  void rule07_aListNeverMissesASessionThatIsBeingWritten() throws Exception {
    SubjectKey ada = Rows.subject();
    StoredSession session = stored(Rows.of(ada));
    stored(Rows.of(ada));
    AtomicBoolean done = new AtomicBoolean();

    Together.run(
        List.of(
            () -> {
              try {
                StoredSession present = session;
                for (int i = 0; i < MANY / 3; i++) {
                  present = Rows.written(present);
                  assertWritten(first().update(present, NOW), "update");
                  first().touch(session.id(), NOW + i, EXPIRY + i, NOW);
                }
                return true;
              } finally {
                done.set(true);
              }
            },
            () -> {
              while (!done.get()) {
                assertThat(listed(ada)).as("two sessions, one being written").hasSize(2);
              }
              return true;
            }));
  }

  @Test
  void rule07_noSessionThatIsBeingCycledSurvivesDeletingTheSubjectsSessions() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      SubjectKey ada = Rows.subject();
      AtomicBoolean deleted = new AtomicBoolean();
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int i = 0; i < DEVICES; i++) {
        StoredSession session = stored(Rows.of(ada));
        SessionStore node = node(i);
        tasks.add(() -> cycleUntilGone(node, session, deleted));
      }
      tasks.add(
          () -> {
            try {
              first().deleteBySubject(List.of(ada));
              return true;
            } finally {
              deleted.set(true);
            }
          });

      assertThat(Together.run(tasks))
          .as("every cycling device was told that its session is gone")
          .containsOnly(true);

      assertThat(listed(ada)).as("sessions after deleteBySubject").isEmpty();
    }
  }

  /** As while subject keys are replaced, when not all nodes know it yet. */
  @Test
  void rule07_noSessionThatIsBeingCycledToAnotherKeySurvivesDeletingTheSubjectsSessions()
      throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      SubjectKey current = Rows.subject();
      SubjectKey older = Rows.olderKeyOf(current);
      List<Callable<List<SessionId>>> tasks = new ArrayList<>();
      for (int i = 0; i < DEVICES; i++) {
        StoredSession session = stored(Rows.of(i % 2 == 0 ? current : older));
        SessionStore node = node(i);
        StoredSession replacement = Rows.cycled(session, i % 2 == 0 ? older : current);
        tasks.add(
            () -> {
              node.cycle(session.id(), replacement, NOW);
              return List.of();
            });
      }
      tasks.add(() -> first().deleteBySubject(List.of(current, older)));

      List<SessionId> deleted = Together.run(tasks).get(DEVICES);

      assertThat(listed(current, older)).as("sessions after deleteBySubject").isEmpty();
      assertThat(deleted).as("deleted").hasSize(DEVICES).doesNotHaveDuplicates();
    }
  }

  /** Cycles until told that the session is gone, and whether that came soon after the deletion. */
  private static boolean cycleUntilGone(
      SessionStore node, StoredSession session, AtomicBoolean deleted) {
    StoredSession present = session;
    int late = 0;
    while (late < LATE_CYCLES) {
      late += deleted.get() ? 1 : 0;
      SessionId old = present.id();
      present = Rows.cycled(present);
      if (node.cycle(old, present, NOW) instanceof WriteResult.Gone) {
        return true;
      }
    }
    return false;
  }
}
