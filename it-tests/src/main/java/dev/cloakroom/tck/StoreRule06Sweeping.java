package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.EXPIRY;
import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class StoreRule06Sweeping extends StoreRules {
  private static final int EXPIRED = 60;
  private static final int BATCH = 7;

  StoreRule06Sweeping(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule06_aSweepRemovesWhatExpiredBeforeAnInstantAndNothingElse() throws Exception {
    try (SessionStore store = kit.open(Nodes.freshNamespace())) {
      StoredSession before = Rows.expiring(null, EXPIRY - 1);
      StoredSession at = Rows.expiring(null, EXPIRY);
      store.insert(before);
      store.insert(at);

      assertThat(store.deleteExpired(EXPIRY, 10).count()).as("swept").isEqualTo(1);

      assertThat(store.load(before.id(), NOW)).as("expired before the instant").isEmpty();
      assertThat(store.load(at.id(), NOW)).as("expires at the instant").isPresent();
    }
  }

  @Test
  void rule06_aSweepWithinTheClockSkewLeavesWhatAnotherNodeStillSees() throws Exception {
    try (SessionStore store = kit.open(Nodes.freshNamespace())) {
      StoredSession session = Rows.guest();
      store.insert(session);
      long clockAhead = EXPIRY + 30_000;
      long skew = 60_000;

      store.deleteExpired(clockAhead - skew, 10);

      assertThat(store.load(session.id(), EXPIRY - 1)).as("asked by a clock behind").isPresent();
    }
  }

  @Test
  void rule06_aSweepTakesNoMoreThanItIsAllowedAndFewerOnlyAtTheEnd() throws Exception {
    try (SessionStore store = kit.open(Nodes.freshNamespace())) {
      for (int i = 0; i < 5; i++) {
        store.insert(Rows.expiring(null, NOW + 10 + i));
      }

      assertThat(store.deleteExpired(EXPIRY, 3).count()).as("the first batch").isEqualTo(3);
      assertThat(store.deleteExpired(EXPIRY, 3).count()).as("the second batch").isEqualTo(2);
      assertThat(store.deleteExpired(EXPIRY, 3).count()).as("the third batch").isZero();
    }
  }

  @Test
  void rule06_aSweepRemovesExpiredValuesToo() throws Exception {
    try (SessionStore store = kit.open(Nodes.freshNamespace())) {
      byte[] before = Rows.random(32);
      byte[] at = Rows.random(32);
      store.values().put(before, new StoredValue(EXPIRY - 1, Rows.random(10)));
      store.values().put(at, new StoredValue(EXPIRY, Rows.random(10)));

      assertThat(store.deleteExpired(EXPIRY, 10).count()).as("swept").isEqualTo(1);

      assertThat(store.values().get(before, NOW)).as("expired before the instant").isEmpty();
      assertThat(store.values().get(at, NOW)).as("expires at the instant").isPresent();
    }
  }

  @Test
  void rule06_sweepsOfTwoNodesAtTheSameTimeRemoveEachSessionOnce() throws Exception {
    String namespace = Nodes.freshNamespace();
    try (SessionStore one = kit.open(namespace);
        SessionStore two = kit.open(namespace)) {
      for (int i = 0; i < EXPIRED; i++) {
        one.insert(Rows.expiring(null, NOW + 10));
      }
      StoredSession alive = Rows.expiring(Rows.subject(), EXPIRY);
      one.insert(alive);

      List<Integer> swept =
          Together.run(
              List.of(() -> sweep(one), () -> sweep(two), () -> sweep(one), () -> sweep(two)));

      int last = sweep(one);
      int total = swept.stream().mapToInt(Integer::intValue).sum() + last;
      assertThat(total).as("what four sweepers count together").isEqualTo(EXPIRED);
      assertThat(two.scan(null, 10)).as("what is left").hasSize(1);
      assertThat(two.load(alive.id(), NOW)).as("the live one").isPresent();
    }
  }

  private static int sweep(SessionStore store) {
    int swept = 0;
    int batch = store.deleteExpired(EXPIRY, BATCH).count();
    while (batch > 0) {
      swept += batch;
      batch = store.deleteExpired(EXPIRY, BATCH).count();
    }
    return swept;
  }
}
