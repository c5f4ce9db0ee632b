package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.EXPIRY;
import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.WriteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

abstract class StoreRule03NothingIsResurrected extends StoreRules {
  private static final int ROUNDS = 15;
  private static final int LATE_WRITES = 3;

  StoreRule03NothingIsResurrected(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule03_aSaveAfterADeleteIsGone() {
    StoredSession session = stored(Rows.guest());
    assertThat(first().delete(session.id())).as("delete").isTrue();

    assertSaveIsGone(session, "after a delete");
  }

  @Test
  void rule03_aTouchAfterADeleteIsGone() {
    StoredSession session = stored(Rows.guest());
    first().delete(session.id());

    assertTouchIsGone(session, "after a delete");
  }

  @Test
  void rule03_aSaveAfterADeleteByItsOwnerIsGone() {
    SubjectKey ada = Rows.subject();
    StoredSession session = stored(Rows.of(ada));
    first().delete(session.id(), List.of(ada));

    assertSaveIsGone(session, "after a delete by its owner");
  }

  @Test
  void rule03_aSaveAfterTheSubjectsSessionsWereDeletedIsGone() {
    SubjectKey ada = Rows.subject();
    StoredSession session = stored(Rows.of(ada));
    first().deleteBySubject(List.of(ada));

    assertSaveIsGone(session, "after deleteBySubject");
    assertThat(listed(ada)).as("sessions of the subject").isEmpty();
  }

  @Test
  void rule03_aSaveAfterACycleIsGone() {
    StoredSession session = stored(Rows.guest());
    first().cycle(session.id(), Rows.cycled(session), NOW);

    assertSaveIsGone(session, "after a cycle");
  }

  @Test
  void rule03_aTouchAfterACycleIsGone() {
    StoredSession session = stored(Rows.guest());
    first().cycle(session.id(), Rows.cycled(session), NOW);

    assertTouchIsGone(session, "after a cycle");
  }

  @Test
  void rule03_aSaveAfterExpiryIsGone() {
    StoredSession session = stored(Rows.guest());
    StoredSession longer = Rows.written(session).touched(EXPIRY, EXPIRY + 60_000);

    assertGone(second().update(longer, EXPIRY), "update at the expiry");

    assertThat(first().load(session.id(), EXPIRY + 1)).as("load after a late update").isEmpty();
  }

  @Test
  void rule03_aTouchAfterExpiryIsGone() {
    StoredSession session = stored(Rows.guest());

    assertThat(second().touch(session.id(), EXPIRY, EXPIRY + 60_000, EXPIRY))
        .as("touch at the expiry")
        .isFalse();

    assertThat(first().load(session.id(), EXPIRY + 1)).as("load after a late touch").isEmpty();
  }

  @Test
  void rule03_aDeleteTellsWhetherTheSessionWasThere() {
    StoredSession session = stored(Rows.guest());

    assertThat(second().delete(session.id())).as("delete").isTrue();
    assertThat(first().delete(session.id())).as("the same delete again").isFalse();
    assertThat(first().delete(Rows.id())).as("delete of an unknown id").isFalse();
    assertDead(session.id(), "after a delete");
  }

  @Test
  void rule03_anExpiredSessionIsThereForADelete() {
    StoredSession session = stored(Rows.expiring(null, NOW + 1));

    assertThat(second().delete(session.id())).as("delete, alive or not").isTrue();
  }

  @Test
  void rule03_writersDoNotBringBackWhatIsDeletedUnderThem() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      SubjectKey ada = Rows.subject();
      StoredSession session = stored(Rows.of(ada));
      AtomicBoolean deleted = new AtomicBoolean();
      List<Callable<Boolean>> tasks = new ArrayList<>();
      tasks.add(() -> write(first(), session, deleted));
      tasks.add(() -> write(second(), session, deleted));
      tasks.add(
          () -> {
            try {
              return first().delete(session.id());
            } finally {
              deleted.set(true);
            }
          });

      List<Boolean> results = Together.run(tasks);

      assertThat(results.get(2)).as("the delete found the session").isTrue();
      assertDead(session.id(), "after a delete among writers");
      assertThat(listed(ada)).as("sessions of the subject").isEmpty();
    }
  }

  private static boolean write(SessionStore store, StoredSession session, AtomicBoolean deleted) {
    StoredSession present = session;
    int late = 0;
    while (late < LATE_WRITES) {
      late += deleted.get() ? 1 : 0;
      if (store.update(Rows.written(present), NOW) instanceof WriteResult.Conflict conflict) {
        present = conflict.current();
      }
      store.touch(session.id(), NOW + late, EXPIRY + late, NOW);
      present = store.load(session.id(), NOW).orElse(present);
    }
    return true;
  }

  private void assertSaveIsGone(StoredSession session, String after) {
    assertGone(second().update(Rows.written(session), NOW), "update " + after);
    assertDead(session.id(), "after an update " + after);
  }

  private void assertTouchIsGone(StoredSession session, String after) {
    assertThat(second().touch(session.id(), NOW + 1, EXPIRY + 1, NOW))
        .as("touch %s", after)
        .isFalse();
    assertDead(session.id(), "after a touch " + after);
  }
}
