package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Session;
import dev.cloakroom.SessionConflictException;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Where two have changed the same value, and the payload class says what happens. */
abstract class SessionsRule02ConflictPolicies extends SessionsRules {
  private static final int CHANGES_PER_THREAD = 8;

  private final Sessions<ContestedPayload> one = firstNode.sessions(ContestedPayload_.TYPE);
  private final Sessions<ContestedPayload> other = secondNode.sessions(ContestedPayload_.TYPE);

  SessionsRule02ConflictPolicies(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule02_theLaterSaveWinsWhereThatIsThePolicyAndInThatValueOnly() {
    SessionToken token = one.create(empty()).token();
    Session<ContestedPayload> earlier = opened(one, token);
    Session<ContestedPayload> later = opened(other, token);

    earlier.set(ContestedPayload_.page, "earlier");
    earlier.set(ContestedPayload_.visits, 1);
    later.set(ContestedPayload_.page, "later");
    later.set(ContestedPayload_.zoom, 2);
    one.save(earlier);
    other.save(later);

    ContestedPayload payload = opened(one, token).payload();
    assertThat(payload.page()).as("what both changed").isEqualTo("later");
    assertThat(payload.visits()).as("what only the earlier changed").isEqualTo(1);
    assertThat(payload.zoom()).as("what only the later changed").isEqualTo(2);
    assertThat(later.payload()).as("the session of the later save").isEqualTo(payload);
  }

  @Test
  void rule02_theLaterSaveWinsAlsoWhereItCleared() {
    SessionToken token = one.create(ContestedPayload_.zoom.with(empty(), 5)).token();
    Session<ContestedPayload> later = opened(other, token);

    changed(one, token, session -> session.set(ContestedPayload_.zoom, 6));
    later.set(ContestedPayload_.zoom, 0);
    other.save(later);

    assertThat(opened(one, token).get(ContestedPayload_.zoom)).isZero();
  }

  @Test
  void rule02_aPropertyThatFailsRefusesAllOfASaveAlsoWhatWouldWin() {
    SessionToken token = one.create(empty()).token();
    Session<ContestedPayload> later = opened(other, token);
    changed(
        one,
        token,
        session -> {
          session.set(ContestedPayload_.page, "earlier");
          session.set(ContestedPayload_.visits, 1);
        });

    later.set(ContestedPayload_.page, "later");
    later.set(ContestedPayload_.visits, 1);
    later.set(ContestedPayload_.zoom, 2);
    assertThatExceptionOfType(SessionConflictException.class)
        .isThrownBy(() -> other.save(later))
        .satisfies(conflict -> assertThat(conflict.properties()).containsExactly("visits"));

    ContestedPayload payload = opened(one, token).payload();
    assertThat(payload.page()).as("what would have won").isEqualTo("earlier");
    assertThat(payload.visits()).as("what failed").isEqualTo(1);
    assertThat(payload.zoom()).as("what nobody else changed").isZero();
  }

  @Test
  void rule02_ofAMapTheLaterSaveWinsTheEntriesThatBothChangedAndNoOther() {
    Map<String, Integer> before = Map.of("both", 1, "changed", 1, "removed", 1, "neither", 1);
    SessionToken token = one.create(ContestedPayload_.seen.with(empty(), before)).token();
    Session<ContestedPayload> later = opened(other, token);

    Map<String, Integer> earlier =
        Map.of("both", 2, "removed", 2, "neither", 1, "added", 2, "earlier", 2);
    changed(one, token, session -> session.set(ContestedPayload_.seen, earlier));
    later.set(
        ContestedPayload_.seen,
        Map.of("both", 3, "changed", 3, "neither", 1, "added", 3, "later", 3));
    other.save(later);

    assertThat(opened(one, token).get(ContestedPayload_.seen))
        .as("one entry was changed by the later and removed by the earlier, one the other way")
        .isEqualTo(
            Map.of("both", 3, "changed", 3, "neither", 1, "added", 3, "earlier", 2, "later", 3));
  }

  @Test
  void rule02_elementsThatBothAddedOrRemovedAreThereOnceOrNotAtAll() {
    SessionToken token =
        one.create(ContestedPayload_.marks.with(empty(), Set.of("a", "b"))).token();
    Session<ContestedPayload> later = opened(other, token);

    changed(
        one, token, session -> session.set(ContestedPayload_.marks, Set.of("b", "c", "earlier")));
    later.set(ContestedPayload_.marks, Set.of("b", "c", "later"));
    other.save(later);

    assertThat(opened(one, token).get(ContestedPayload_.marks))
        .isEqualTo(Set.of("b", "c", "earlier", "later"));
  }

  @Test
  void rule02_aCycleWinsOverAnEarlierSaveAndTakesItsOtherChangesAlong() {
    SessionToken token = one.create(empty()).token();
    Session<ContestedPayload> signingIn = opened(one, token);
    changed(
        other,
        token,
        session -> {
          session.set(ContestedPayload_.page, "earlier");
          session.set(ContestedPayload_.visits, 1);
        });

    signingIn.set(ContestedPayload_.user, user());
    signingIn.set(ContestedPayload_.page, "later");
    SessionToken signedIn = one.cycle(signingIn).token();

    ContestedPayload payload = opened(other, signedIn).payload();
    assertThat(payload.page()).isEqualTo("later");
    assertThat(payload.visits()).isEqualTo(1);
  }

  @Test
  void rule02_manyThatSaveOneValueOnTwoNodesAreNeverInConflictAndLoseNothingElse()
      throws Exception {
    SessionToken token = one.create(empty()).token();

    Together.run(
        thread ->
            () -> {
              for (int i = 1; i <= CHANGES_PER_THREAD; i++) {
                int count = i;
                changed(
                    contested(thread),
                    token,
                    session -> {
                      Map<String, Integer> seen = new HashMap<>(session.payload().seen());
                      seen.put("thread " + thread, count);
                      session.set(ContestedPayload_.seen, seen);
                      session.set(ContestedPayload_.page, thread + "/" + count);
                    });
              }
              return thread;
            });

    ContestedPayload payload = opened(other, token).payload();
    assertThat(payload.page()).as("the last save of a thread").endsWith("/" + CHANGES_PER_THREAD);
    assertThat(payload.seen())
        .hasSize(Together.THREADS)
        .allSatisfy((key, count) -> assertThat(count).as(key).isEqualTo(CHANGES_PER_THREAD));
  }

  @Test
  void rule02_updateLosesNothingWhateverThePolicy() throws Exception {
    SessionToken token = one.create(empty()).token();

    Together.run(
        thread ->
            () -> {
              for (int i = 0; i < CHANGES_PER_THREAD; i++) {
                contested(thread)
                    .update(token, it -> ContestedPayload_.zoom.with(it, it.zoom() + 1));
              }
              return thread;
            });

    assertThat(opened(other, token).get(ContestedPayload_.zoom))
        .isEqualTo(Together.THREADS * CHANGES_PER_THREAD);
  }

  @Test
  void rule02_takeGivesOnceWhateverThePolicy() throws Exception {
    SessionToken token = one.create(ContestedPayload_.page.with(empty(), "nonce")).token();

    List<Optional<String>> taken =
        Together.run(thread -> () -> contested(thread).take(token, ContestedPayload_.page));

    assertThat(taken).as("takers that got it").filteredOn(Optional::isPresent).hasSize(1);
  }

  private static ContestedPayload empty() {
    return ContestedPayload_.empty();
  }

  private Sessions<ContestedPayload> contested(int thread) {
    return thread % 2 == 0 ? one : other;
  }

  private static Session<ContestedPayload> opened(
      Sessions<ContestedPayload> node, SessionToken token) {
    return node.find(token).orElseThrow(() -> new AssertionError("the session is lost"));
  }

  private static void changed(
      Sessions<ContestedPayload> node,
      SessionToken token,
      Consumer<Session<ContestedPayload>> change) {
    Session<ContestedPayload> session = opened(node, token);
    change.accept(session);
    node.save(session);
  }
}
