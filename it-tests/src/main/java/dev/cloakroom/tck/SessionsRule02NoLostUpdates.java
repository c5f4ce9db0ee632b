package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Session;
import dev.cloakroom.SessionConflictException;
import dev.cloakroom.SessionToken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

abstract class SessionsRule02NoLostUpdates extends SessionsRules {
  private static final int CHANGES_PER_THREAD = 8;

  private static final int ROUNDS = 15;

  SessionsRule02NoLostUpdates(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule02_twoNodesThatChangeDifferentPropertiesBothWin() {
    SessionToken token = first.create(TckPayload.guest()).token();
    Session<TckPayload> one = found(first, token);
    Session<TckPayload> other = found(second, token);

    one.set(TckPayload_.note, "one");
    other.set(TckPayload_.visits, 2);
    first.save(one);
    second.save(other);

    TckPayload payload = found(first, token).payload();
    assertThat(payload.note()).isEqualTo("one");
    assertThat(payload.visits()).isEqualTo(2);
    assertThat(other.payload()).as("the session of the later save").isEqualTo(payload);
  }

  @Test
  void rule02_twoNodesThatChangeDifferentEntriesOfAMapBothWin() {
    Session<TckPayload> created = first.create(TckPayload.guest());
    created.set(TckPayload_.counts, Map.of("coats", 1, "hats", 1, "gloves", 1));
    first.save(created);
    Session<TckPayload> one = found(first, created.token());
    Session<TckPayload> other = found(second, created.token());

    one.set(TckPayload_.counts, Map.of("coats", 2, "hats", 1, "gloves", 1));
    other.set(TckPayload_.counts, Map.of("coats", 1, "hats", 1, "scarves", 1));
    first.save(one);
    second.save(other);

    assertThat(found(first, created.token()).payload().counts())
        .isEqualTo(Map.of("coats", 2, "hats", 1, "scarves", 1));
  }

  @Test
  void rule02_twoThatChangeTheSameValueAreAConflictThatNamesItAndWritesNothing() {
    SessionToken token = first.create(TckPayload.guest()).token();
    Session<TckPayload> one = found(first, token);
    Session<TckPayload> other = found(second, token);
    one.set(TckPayload_.note, "one");
    other.set(TckPayload_.note, "other");
    other.set(TckPayload_.visits, 2);
    first.save(one);

    assertThatExceptionOfType(SessionConflictException.class)
        .isThrownBy(() -> second.save(other))
        .satisfies(conflict -> assertThat(conflict.properties()).containsExactly("note"));

    TckPayload payload = found(first, token).payload();
    assertThat(payload.note()).as("the first change stays").isEqualTo("one");
    assertThat(payload.visits()).as("nothing of the second was written").isZero();
  }

  @Test
  void rule02_theSameChangeByTwoIsAConflictForBothMayHaveCounted() {
    SessionToken token = first.create(TckPayload.guest()).token();
    Session<TckPayload> other = found(second, token);
    change(first, token, session -> session.set(TckPayload_.visits, 1));
    other.set(TckPayload_.visits, 1);

    assertThatExceptionOfType(SessionConflictException.class)
        .isThrownBy(() -> second.save(other))
        .satisfies(conflict -> assertThat(conflict.properties()).containsExactly("visits"));
  }

  @Test
  void rule02_aCycleTakesAlongWhatAnotherNodeSavedMeanwhile() {
    SessionToken token = first.create(TckPayload.guest()).token();
    Session<TckPayload> signingIn = found(first, token);
    change(second, token, session -> session.set(TckPayload_.visits, 2));

    signingIn.set(TckPayload_.user, user());
    SessionToken signedIn = first.cycle(signingIn).token();

    assertThat(found(second, signedIn).payload().visits()).isEqualTo(2);
  }

  @Test
  void rule02_aCycleInConflictLeavesTheSessionAsItIs() {
    SessionToken token = first.create(TckPayload.guest()).token();
    Session<TckPayload> signingIn = found(first, token);
    change(second, token, session -> session.set(TckPayload_.note, "theirs"));
    String ada = user();
    signingIn.set(TckPayload_.user, ada);
    signingIn.set(TckPayload_.note, "mine");

    assertThatExceptionOfType(SessionConflictException.class)
        .isThrownBy(() -> first.cycle(signingIn));

    assertAlive(token, "after a cycle in conflict");
    assertThat(second.findBySubject(refTo(ada))).as("sessions created").isEmpty();
  }

  @Test
  void rule02_countingWithUpdateByManyThreadsOnTwoNodesLosesNothing() throws Exception {
    SessionToken token = first.create(TckPayload.guest()).token();

    Together.run(
        thread ->
            () -> {
              for (int i = 0; i < CHANGES_PER_THREAD; i++) {
                node(thread).update(token, SessionsRule02NoLostUpdates::visitedOnceMore);
              }
              return thread;
            });

    assertThat(found(first, token).payload().visits())
        .isEqualTo(Together.THREADS * CHANGES_PER_THREAD);
  }

  @Test
  void rule02_manyThreadsThatSaveEntriesOfTheirOwnOnTwoNodesLoseNone() throws Exception {
    SessionToken token = first.create(TckPayload.guest()).token();

    Together.run(
        thread ->
            () -> {
              for (int i = 1; i <= CHANGES_PER_THREAD; i++) {
                int count = i;
                change(
                    node(thread),
                    token,
                    session -> {
                      Map<String, Integer> counts = new HashMap<>(session.payload().counts());
                      counts.put("thread " + thread, count);
                      session.set(TckPayload_.counts, counts);
                    });
              }
              return thread;
            });

    assertThat(found(second, token).payload().counts())
        .hasSize(Together.THREADS)
        .allSatisfy((key, count) -> assertThat(count).as(key).isEqualTo(CHANGES_PER_THREAD));
  }

  @Test
  void rule02_aSaveWithoutAChangeWritesNothing() {
    SessionToken token = first.create(TckPayload.guest()).token();
    Session<TckPayload> session = found(first, token);

    session.set(TckPayload_.roles, List.of());
    first.save(session);

    assertThat(found(second, token).version()).isEqualTo(1);
  }

  private static TckPayload visitedOnceMore(TckPayload payload) {
    return TckPayload_.visits.with(payload, payload.visits() + 1);
  }

  @Test
  void rule02_aPropertyIsTakenOnceByManyThreadsOnTwoNodes() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Session<TckPayload> session = first.create(TckPayload.of(user()));
      session.set(TckPayload_.note, "nonce");
      session.set(TckPayload_.visits, 1);
      first.save(session);

      List<Optional<String>> taken =
          Together.run(thread -> () -> node(thread).take(session.token(), TckPayload_.note));

      assertThat(taken).as("takers that got it").filteredOn(Optional::isPresent).hasSize(1);
      assertThat(taken).contains(Optional.of("nonce"));
      TckPayload left = found(second, session.token()).payload();
      assertThat(left.note()).as("what is left").isNull();
      assertThat(left.visits()).as("another property").isEqualTo(1);
    }
  }

  @Test
  void rule02_whatIsTakenIsGoneForARequestInFlight() {
    Session<TckPayload> inFlight = first.create(TckPayload.guest());
    inFlight.set(TckPayload_.note, "nonce");
    first.save(inFlight);
    Session<TckPayload> late = found(first, inFlight.token());

    assertThat(second.take(inFlight.token(), TckPayload_.note)).contains("nonce");
    late.set(TckPayload_.visits, 1);
    first.save(late);

    assertThat(first.take(inFlight.token(), TckPayload_.note)).as("a second take").isEmpty();
    assertThat(found(first, inFlight.token()).get(TckPayload_.visits)).isEqualTo(1);
  }

  @Test
  void rule02_nothingIsTakenWhereNothingIs() {
    Session<TckPayload> session = first.create(TckPayload.guest());

    assertThat(first.take(session.token(), TckPayload_.counts)).as("a clear one").isEmpty();
    assertThat(first.take(SessionToken.of("made up"), TckPayload_.note)).isEmpty();
    assertThat(found(second, session.token()).version()).as("writes").isEqualTo(1);
    first.delete(session.token());
    assertThat(second.take(session.token(), TckPayload_.note)).as("after a delete").isEmpty();
  }
}
