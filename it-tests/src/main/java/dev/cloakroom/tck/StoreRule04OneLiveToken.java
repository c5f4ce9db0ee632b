package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.EXPIRY;
import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.WriteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

abstract class StoreRule04OneLiveToken extends StoreRules {
  private static final int ROUNDS = 20;
  private static final int OBSERVED_ROUNDS = 100;

  StoreRule04OneLiveToken(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule04_aCycleMovesTheSessionToItsNewId() {
    SubjectKey ada = Rows.subject();
    StoredSession session = stored(Rows.of(ada));
    StoredSession replacement = Rows.cycled(session);

    assertWritten(first().cycle(session.id(), replacement, NOW), "cycle");

    assertDead(session.id(), "under the old id after a cycle");
    assertAlive(replacement.id(), "under the new id after a cycle");
    assertThat(load(replacement.id()).version()).as("version").isEqualTo(2);
    assertThat(listed(ada)).as("sessions of the subject").containsExactly(replacement.id());
  }

  @Test
  void rule04_aCycleOfADeletedSessionIsGoneAndCreatesNothing() {
    StoredSession session = stored(Rows.of(Rows.subject()));
    first().delete(session.id());

    assertCycleIsGone(session, NOW);
  }

  @Test
  void rule04_aCycleOfAnExpiredSessionIsGoneAndCreatesNothing() {
    StoredSession session = stored(Rows.of(Rows.subject()));

    assertCycleIsGone(session, EXPIRY + 1);
  }

  @Test
  void rule04_aCycleOfAnUnknownIdIsGoneAndCreatesNothing() {
    assertCycleIsGone(Rows.guest(), NOW);
  }

  @Test
  void rule04_aSecondCycleOfTheSameIdIsGoneAndCreatesNothing() {
    StoredSession session = stored(Rows.guest());
    assertWritten(first().cycle(session.id(), Rows.cycled(session), NOW), "the first cycle");

    assertCycleIsGone(session, NOW);
  }

  @Test
  void rule04_aCycleSentTwiceIsWrittenOnce() {
    SubjectKey ada = Rows.subject();
    StoredSession session = stored(Rows.of(ada));
    StoredSession replacement = Rows.cycled(session);
    assertWritten(first().cycle(session.id(), replacement, NOW), "cycle");

    assertWritten(second().cycle(session.id(), replacement, NOW), "the same cycle, sent again");

    assertThat(listed(ada)).as("sessions of the subject").containsExactly(replacement.id());
  }

  @Test
  void rule04_ofManyCyclesExactlyOneWinsAndOneTokenIsAlive() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      SubjectKey ada = Rows.subject();
      StoredSession session = stored(Rows.of(ada));
      List<StoredSession> replacements = new ArrayList<>();
      List<Callable<WriteResult>> cycles = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int node = i;
        StoredSession replacement = Rows.cycled(session);
        replacements.add(replacement);
        cycles.add(() -> node(node).cycle(session.id(), replacement, NOW));
      }

      List<WriteResult> results = Together.run(cycles);

      assertThat(results).as("four cycles").containsOnlyOnce(WriteResult.WRITTEN);
      SessionId winner = replacements.get(results.indexOf(WriteResult.WRITTEN)).id();
      assertThat(listed(ada)).as("sessions of the subject").containsExactly(winner);
      for (StoredSession replacement : replacements) {
        if (!replacement.id().equals(winner)) {
          assertDead(replacement.id(), "under the id of a cycle that lost");
        }
      }
    }
  }

  @Test
  void rule04_ofACycleAndADeleteOneWins() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      StoredSession session = stored(Rows.guest());
      StoredSession replacement = Rows.cycled(session);

      List<Boolean> results =
          Together.run(
              List.of(
                  () ->
                      first().cycle(session.id(), replacement, NOW) instanceof WriteResult.Written,
                  () -> second().delete(session.id())));

      boolean cycled = results.get(0);
      assertThat(results.get(1)).as("deleted, when cycled is %s", cycled).isEqualTo(!cycled);
      assertDead(session.id(), "under the old id");
      assertThat(first().load(replacement.id(), NOW).isPresent())
          .as("alive under the new id")
          .isEqualTo(cycled);
    }
  }

  @Test
  void rule04_ofACycleAndAnUpdateOneWins() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      StoredSession session = stored(Rows.guest());
      StoredSession replacement = Rows.cycled(session);

      List<WriteResult> results =
          Together.run(
              List.of(
                  () -> first().cycle(session.id(), replacement, NOW),
                  () -> second().update(Rows.written(session), NOW)));

      boolean cycled = results.get(0) instanceof WriteResult.Written;
      assertThat(results).as("a cycle and an update").containsOnlyOnce(WriteResult.WRITTEN);
      assertThat(second().load(session.id(), NOW).isPresent())
          .as("alive under the old id")
          .isEqualTo(!cycled);
      assertThat(second().load(replacement.id(), NOW).isPresent())
          .as("alive under the new id")
          .isEqualTo(cycled);
    }
  }

  @Test
  void rule04_atNoMomentAreTwoTokensAliveAndAtNoMomentNone() throws Exception {
    CycleObserver observer = new CycleObserver(second());
    Together.run(
        List.of(
            () -> observer.perform(first(), OBSERVED_ROUNDS),
            observer::watchForTwo,
            observer::watchForNone,
            observer::watchTheList));
  }

  private void assertCycleIsGone(StoredSession session, long now) {
    StoredSession replacement = Rows.cycled(session).touched(now, now + 60_000);

    assertGone(second().cycle(session.id(), replacement, now), "cycle of what is gone");

    assertThat(first().load(replacement.id(), now))
        .as("load under the new id of a cycle that was refused")
        .isEmpty();
  }
}
