package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.EXPIRY;
import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.WriteResult;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

abstract class StoreRule02NoLostUpdates extends StoreRules {
  private static final int ROUNDS = 20;
  private static final int INCREMENTS_PER_THREAD = 20;

  StoreRule02NoLostUpdates(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule02_anUpdateOntoAnotherVersionIsAConflictThatShowsThePresentOne() {
    StoredSession session = stored(Rows.guest());
    StoredSession mine = Rows.written(session);
    StoredSession theirs = Rows.written(session);
    assertWritten(first().update(theirs, NOW), "the first of two updates");

    WriteResult result = second().update(mine, NOW);

    assertConflictWith(theirs, result);
    assertThat(load(session.id()).isSameWriteAs(theirs)).as("the first one stays").isTrue();
  }

  @Test
  void rule02_anUpdateThatSkipsAVersionIsAConflict() {
    StoredSession session = stored(Rows.guest());

    assertConflictWith(session, first().update(Rows.written(Rows.written(session)), NOW));
  }

  @Test
  void rule02_anUpdateSentTwiceIsWrittenOnce() {
    StoredSession session = stored(Rows.guest());
    StoredSession write = Rows.written(session);
    assertWritten(first().update(write, NOW), "update");

    assertWritten(second().update(write, NOW), "the same update, sent again");

    assertThat(load(session.id()).version()).as("version").isEqualTo(2);
  }

  @Test
  void rule02_anUpdateSentAgainAfterALaterOneUndoesNothing() {
    StoredSession session = stored(Rows.guest());
    StoredSession write = Rows.written(session);
    StoredSession later = Rows.written(write);
    assertWritten(first().update(write, NOW), "update");
    assertWritten(second().update(later, NOW), "a later update");

    assertConflictWith(later, first().update(write, NOW));

    assertThat(load(session.id()).isSameWriteAs(later)).as("the later one stays").isTrue();
  }

  @Test
  void rule02_aCycleOntoAnotherVersionIsAConflictAndCreatesNothing() {
    StoredSession session = stored(Rows.guest());
    StoredSession theirs = Rows.written(session);
    StoredSession replacement = Rows.cycled(session);
    assertWritten(first().update(theirs, NOW), "update");

    assertConflictWith(theirs, second().cycle(session.id(), replacement, NOW));

    assertAlive(session.id(), "after a cycle in conflict");
    assertDead(replacement.id(), "under the id of a cycle in conflict");
  }

  @Test
  void rule02_aTouchBetweenLoadAndUpdateIsNoConflict() {
    StoredSession session = stored(Rows.guest());

    second().touch(session.id(), NOW + 1, EXPIRY + 1, NOW);

    assertWritten(first().update(Rows.written(session), NOW), "update after a touch");
  }

  @Test
  void rule02_ofManyUpdatesOntoOneVersionExactlyOneWins() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      StoredSession session = stored(Rows.guest());
      List<StoredSession> writes =
          List.of(
              Rows.written(session),
              Rows.written(session),
              Rows.written(session),
              Rows.written(session));

      List<WriteResult> results =
          Together.run(
              writes.stream()
                  .<Callable<WriteResult>>map(
                      write -> () -> node(writes.indexOf(write)).update(write, NOW))
                  .toList());

      assertThat(results).as("four updates onto one version").containsOnlyOnce(WriteResult.WRITTEN);
      StoredSession winner = writes.get(results.indexOf(WriteResult.WRITTEN));
      assertThat(load(session.id()).isSameWriteAs(winner)).as("the winner is stored").isTrue();
      results.remove(WriteResult.WRITTEN);
      results.forEach(result -> assertConflictWith(winner, result));
    }
  }

  @Test
  void rule02_countingByManyThreadsOnTwoNodesLosesNothing() throws Exception {
    StoredSession session = stored(Rows.withData(encoded(0), Rows.guest()));

    Together.run(
        thread ->
            () -> {
              for (int i = 0; i < INCREMENTS_PER_THREAD; i++) {
                increment(node(thread), session.id());
              }
              return thread;
            });

    assertThat(decoded(load(session.id())))
        .as("a counter that was counted up by compare-and-set")
        .isEqualTo((long) Together.THREADS * INCREMENTS_PER_THREAD);
  }

  private static void increment(SessionStore store, SessionId id) {
    StoredSession present = store.load(id, NOW).orElseThrow();
    while (store.update(Rows.written(present, encoded(decoded(present) + 1)), NOW)
        instanceof WriteResult.Conflict conflict) {
      present = conflict.current();
    }
  }

  /** A counter and something fresh, for no two writes may be the same by accident. */
  private static byte[] encoded(long counter) {
    return ByteBuffer.allocate(Long.BYTES + 16).putLong(counter).put(Rows.random(16)).array();
  }

  private static long decoded(StoredSession session) {
    return ByteBuffer.wrap(session.data()).getLong();
  }

  private static void assertConflictWith(StoredSession current, WriteResult result) {
    assertThat(result)
        .as("a write onto another version")
        .isInstanceOfSatisfying(
            WriteResult.Conflict.class,
            conflict ->
                assertThat(conflict.current().version())
                    .as("the version that the conflict shows")
                    .isEqualTo(current.version()));
  }
}
