package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.EXPIRY;
import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.SessionException;
import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

abstract class StoreRule01NothingIsLost extends StoreRules {
  private static final int SESSIONS_PER_THREAD = 25;

  StoreRule01NothingIsLost(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule01_anInsertIsSeenByTheOtherNode() {
    StoredSession session = stored(Rows.guest());

    assertAlive(session.id(), "after an insert");
  }

  @Test
  void rule01_anUpdateIsSeenByTheOtherNode() {
    StoredSession session = stored(Rows.guest());

    assertWritten(first().update(Rows.written(session), NOW), "update");

    assertThat(load(session.id()).version()).as("version after an update").isEqualTo(2);
  }

  @Test
  void rule01_aTouchIsSeenByTheOtherNode() {
    StoredSession session = stored(Rows.guest());

    assertThat(first().touch(session.id(), NOW + 1, EXPIRY + 1, NOW)).as("touch").isTrue();

    StoredSession touched = load(session.id());
    assertThat(touched.lastAccessedAt()).as("last access after a touch").isEqualTo(NOW + 1);
    assertThat(touched.expiresAt()).as("expiry after a touch").isEqualTo(EXPIRY + 1);
  }

  @Test
  void rule01_aCycleIsSeenByTheOtherNode() {
    StoredSession session = stored(Rows.guest());
    StoredSession replacement = Rows.cycled(session);

    assertWritten(first().cycle(session.id(), replacement, NOW), "cycle");

    assertAlive(replacement.id(), "under the new id after a cycle");
  }

  @Test
  void rule01_anInsertSentTwiceIsOneSession() {
    StoredSession session = stored(Rows.of(Rows.subject()));

    second().insert(session);

    assertThat(second().findBySubject(List.of(session.subjectKey()), NOW)).hasSize(1);
  }

  @Test
  void rule01_anInsertUnderAnIdInUseIsRefusedAndLeavesTheSession() {
    StoredSession session = stored(Rows.guest());
    StoredSession other = Rows.under(session.id(), Rows.guest());

    assertThatThrownBy(() -> second().insert(other)).isInstanceOf(SessionException.class);

    assertThat(load(session.id()).isSameWriteAs(session)).as("the first one stays").isTrue();
  }

  @Test
  void rule01_whatManyThreadsInsertOnTwoNodesIsAllThere() throws Exception {
    List<List<SessionId>> inserted =
        Together.run(
            thread ->
                () -> {
                  List<SessionId> ids = new ArrayList<>();
                  for (int i = 0; i < SESSIONS_PER_THREAD; i++) {
                    StoredSession session = Rows.guest();
                    node(thread).insert(session);
                    ids.add(session.id());
                  }
                  return ids;
                });

    for (SessionId id : inserted.stream().flatMap(List::stream).toList()) {
      assertAlive(id, "after an insert among many");
    }
  }

  @Test
  void rule01_whatWasAcknowledgedOutlivesAllNodes() throws Exception {
    assumeTrue(
        kit.isPersistent(),
        "this store is not persistent (isPersistent() is false), so nothing outlives its nodes");
    String namespace = Nodes.freshNamespace();
    StoredSession kept = Rows.guest();
    StoredSession old = Rows.guest();
    StoredSession replacement = Rows.cycled(old);
    StoredSession deleted = Rows.guest();
    try (SessionStore before = kit.open(namespace)) {
      before.insert(kept);
      before.update(Rows.written(kept), NOW);
      before.insert(old);
      before.cycle(old.id(), replacement, NOW);
      before.insert(deleted);
      before.delete(deleted.id());
    }

    try (SessionStore after = kit.open(namespace)) {
      assertThat(after.load(kept.id(), NOW))
          .as("an updated session after reopening")
          .hasValueSatisfying(session -> assertThat(session.version()).isEqualTo(2));
      assertThat(after.load(replacement.id(), NOW)).as("a cycled session").isPresent();
      assertThat(after.load(old.id(), NOW)).as("the id before the cycle").isEmpty();
      assertThat(after.load(deleted.id(), NOW)).as("a deleted session").isEmpty();
    }
  }

  @Test
  void rule01_aScanMeetsEverySessionOnceInTheOrderOfItsId() throws Exception {
    List<SessionId> expected = new ArrayList<>();
    List<SessionId> met = new ArrayList<>();
    try (SessionStore store = kit.open(Nodes.freshNamespace())) {
      for (int i = 0; i < 256; i += 3) {
        byte[] id = Rows.random(SessionId.BYTES);
        id[0] = (byte) i;
        StoredSession session = Rows.under(SessionId.of(id), Rows.expiring(null, EXPIRY + i));
        store.insert(session);
        expected.add(session.id());
      }
      @Nullable SessionId after = null;
      List<StoredSession> batch = store.scan(after, 10);
      while (!batch.isEmpty() && met.size() <= expected.size()) {
        assertThat(batch).as("a batch of a scan").hasSizeLessThanOrEqualTo(10);
        met.addAll(ids(batch));
        after = met.get(met.size() - 1);
        batch = store.scan(after, 10);
      }
    }

    assertThat(met).as("what the batches of a scan met").isEqualTo(expected);
  }
}
