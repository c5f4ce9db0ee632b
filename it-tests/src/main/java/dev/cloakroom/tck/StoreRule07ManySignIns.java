package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.SubjectLimit.Excess;
import dev.cloakroom.spi.WriteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What holds for one sign-in holds for many at once, on two nodes. */
abstract class StoreRule07ManySignIns extends StoreRules {
  private static final int MOST = 3;
  private static final int SIGN_INS = 64;
  private static final int ROUNDS = 5;

  StoreRule07ManySignIns(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule07_ofManySignInsAtOnceTheLimitLeavesSoManyAndEvictsTheOthers() throws Exception {
    SubjectKey ada = Rows.subject();

    List<WriteResult> results = signIns(ada, Excess.EVICT_OLDEST);

    List<SessionId> evicted = new ArrayList<>();
    for (WriteResult result : results) {
      assertThat(result).isInstanceOf(WriteResult.Written.class);
      evicted.addAll(((WriteResult.Written) result).evicted());
    }
    assertThat(evicted).as("evicted").doesNotHaveDuplicates().hasSize(SIGN_INS - MOST);
    assertThat(listed(ada)).as("left").hasSize(MOST).doesNotContainAnyElementsOf(evicted);
  }

  @Test
  void rule07_ofManySignInsAtOnceAsManyAsTheLimitAllowsAreNotRejected() throws Exception {
    SubjectKey ada = Rows.subject();

    List<WriteResult> results = signIns(ada, Excess.REJECT);

    assertThat(results)
        .as("results")
        .containsOnly(WriteResult.WRITTEN, WriteResult.FULL)
        .filteredOn(result -> result instanceof WriteResult.Written)
        .hasSize(MOST);
    assertThat(listed(ada)).as("left").hasSize(MOST);
  }

  /** Half of them sessions that are created, half of them guests', beside one who always looks. */
  private List<WriteResult> signIns(SubjectKey ada, Excess excess) throws Exception {
    SubjectLimit limit = new SubjectLimit(List.of(ada), MOST, excess);
    AtomicInteger running = new AtomicInteger(SIGN_INS);
    List<Callable<WriteResult>> tasks = new ArrayList<>();
    for (int i = 0; i < SIGN_INS; i++) {
      SessionStore node = node(i);
      Callable<WriteResult> signIn = signIn(node, ada, limit, i % 4 < 2);
      tasks.add(
          () -> {
            try {
              return signIn.call();
            } finally {
              running.decrementAndGet();
            }
          });
    }
    tasks.add(
        () -> {
          while (running.get() > 0) {
            assertThat(listed(ada)).as("alive meanwhile").hasSizeLessThanOrEqualTo(MOST);
          }
          return WriteResult.WRITTEN;
        });
    return Together.run(tasks).subList(0, SIGN_INS);
  }

  private Callable<WriteResult> signIn(
      SessionStore node, SubjectKey ada, SubjectLimit limit, boolean asGuest) {
    if (!asGuest) {
      StoredSession added = Rows.of(ada);
      return () -> node.insert(added, limit, NOW);
    }
    StoredSession guest = stored(Rows.guest());
    StoredSession signedIn = Rows.cycled(guest, ada);
    return () -> node.cycle(guest.id(), signedIn, limit, NOW);
  }

  @Test
  void rule07_aSignInThatRacesWithARevocationIsDeletedOrComesAfterIt() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      SubjectKey ada = Rows.subject();
      AtomicBoolean revoking = new AtomicBoolean();
      Set<SessionId> before = new TreeSet<>();
      Set<SessionId> signedIn = new TreeSet<>();
      List<Callable<List<SessionId>>> tasks = new ArrayList<>();
      for (int i = 0; i < Together.THREADS; i++) {
        SessionStore node = node(i);
        StoredSession guest = stored(Rows.guest());
        StoredSession replacement = Rows.cycled(guest, ada);
        signedIn.add(replacement.id());
        tasks.add(
            () -> {
              assertWritten(node.cycle(guest.id(), replacement, NOW), "a sign-in");
              synchronized (before) {
                if (!revoking.get()) {
                  before.add(replacement.id());
                }
              }
              return List.of();
            });
      }
      tasks.add(
          () -> {
            synchronized (before) {
              revoking.set(true);
            }
            return first().deleteBySubject(List.of(ada));
          });

      List<SessionId> deleted = Together.run(tasks).get(Together.THREADS);

      assertThat(deleted).as("deleted").doesNotHaveDuplicates().containsAll(before);
      Set<SessionId> after = new TreeSet<>(signedIn);
      after.removeAll(deleted);
      assertThat(listed(ada)).as("alive").containsExactlyInAnyOrderElementsOf(after);
    }
  }
}
