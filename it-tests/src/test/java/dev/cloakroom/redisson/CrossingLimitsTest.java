package dev.cloakroom.redisson;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.it.Samples;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.redisson.Answer.Kind;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.SubjectLimit.Excess;
import dev.cloakroom.spi.WriteResult;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sign-ins between slots of a cluster that stop half-way and take the room of a session. */
@Tag("servers")
class CrossingLimitsTest {
  private static final long WITHIN = 10_000;
  private static final long REMEMBERED = 600_000;
  private static final long SKEW = 60_000;

  private final SubjectKey ada = Samples.subject();
  private final SignIn first = new SignIn();
  private final SignIn second = new SignIn();

  private RedissonSessionStore store;
  private Partitions partitions;

  /** One of ada's, from a slot that is not hers. */
  private final class SignIn {
    private final StoredSession guest =
        Stream.generate(() -> Samples.session(null))
            .filter(session -> session.id().partition() != ada.placement())
            .findFirst()
            .orElseThrow();
    private final StoredSession user = Samples.cycled(guest, ada);

    private Answer prepare(Limit limit, long within) {
      return partitions.askWithin(
          limit,
          "prepare",
          Script.PREPARE,
          user.id(),
          ada,
          Row.of(user),
          guest.id().bytes(),
          within,
          REMEMBERED);
    }

    private Answer commit(Answer prepared) {
      return partitions.ask(
          "commit",
          Script.COMMIT,
          guest.id(),
          null,
          user.id().bytes(),
          Row.of(user),
          NOW,
          prepared.number());
    }

    private Answer finish(Answer prepared) {
      return partitions.ask(
          "finish", Script.FINISH, user.id(), ada, prepared.beginning(Long.BYTES));
    }

    private void withdraw(Answer prepared) {
      partitions.ask(
          "withdraw", Script.WITHDRAW, user.id(), ada, guest.id().bytes(), prepared.rest());
    }

    private WriteResult cycle(Excess excess) {
      return store.cycle(guest.id(), user, limit(excess), NOW);
    }
  }

  private SubjectLimit limit(Excess excess) {
    return new SubjectLimit(List.of(ada), 1, excess);
  }

  @BeforeEach
  void open() throws Exception {
    store =
        RedissonSessionStore.open(
            new Configuration(
                Map.of(
                    Configuration.URL,
                    Servers.of(RedisBackend.CLUSTER).url(),
                    Configuration.NAMESPACE,
                    "crossing-" + UUID.randomUUID())));
    partitions = store.partitions();
    store.insert(first.guest);
    store.insert(second.guest);
  }

  @AfterEach
  void close() {
    if (store != null) {
      store.close();
    }
  }

  private void assertHers(StoredSession... sessions) {
    assertThat(store.findBySubject(List.of(ada), NOW)).containsExactlyInAnyOrder(sessions);
  }

  @Test
  void oneThatMayYetBeCommittedTakesRoom() {
    Answer prepared = first.prepare(Limit.NONE, WITHIN);

    assertThat(second.cycle(Excess.REJECT)).isEqualTo(WriteResult.FULL);
    assertThat(store.insert(Samples.session(ada), limit(Excess.REJECT), NOW))
        .isEqualTo(WriteResult.FULL);

    assertThat(store.load(second.guest.id(), NOW)).contains(second.guest);
    assertThat(first.commit(prepared).kind()).isEqualTo(Kind.WRITTEN);
    assertHers(first.user);
  }

  @Test
  void oneThatIsCommittedIsFinishedAndTakesRoom() {
    first.commit(first.prepare(Limit.NONE, WITHIN));

    assertThat(second.cycle(Excess.REJECT)).isEqualTo(WriteResult.FULL);

    assertThat(first.prepare(Limit.NONE, WITHIN).kind()).as("finished").isEqualTo(Kind.WRITTEN);
    assertHers(first.user);
  }

  /** Why a sign-in that was prepared can't be committed any more. */
  private enum Overtaken {
    DELETED {
      @Override
      void happen(CrossingLimitsTest test) {
        test.store.delete(test.first.guest.id());
      }
    },
    SAVED {
      @Override
      void happen(CrossingLimitsTest test) {
        test.store.update(Samples.written(test.first.guest), NOW);
      }
    },
    SIGNED_IN_AS_SOMEBODY_ELSE {
      @Override
      void happen(CrossingLimitsTest test) {
        StoredSession guest = test.first.guest;
        test.store.cycle(guest.id(), Samples.cycled(guest, Samples.subject()), NOW);
      }
    };

    abstract void happen(CrossingLimitsTest test);
  }

  @ParameterizedTest
  @EnumSource
  void oneThatWasOvertakenTakesNoRoomForASignIn(Overtaken overtaken) {
    first.prepare(Limit.NONE, WITHIN);
    overtaken.happen(this);

    assertThat(second.cycle(Excess.REJECT)).isEqualTo(WriteResult.WRITTEN);

    assertHers(second.user);
  }

  @ParameterizedTest
  @EnumSource
  void oneThatWasOvertakenTakesNoRoomForAnInsert(Overtaken overtaken) {
    first.prepare(Limit.NONE, WITHIN);
    overtaken.happen(this);
    StoredSession added = Samples.session(ada);

    assertThat(store.insert(added, limit(Excess.REJECT), NOW)).isEqualTo(WriteResult.WRITTEN);

    assertHers(added);
  }

  @ParameterizedTest
  @EnumSource
  void oneThatIsTooLateByEveryServersClockTakesNoRoom(Excess excess) {
    Answer prepared = first.prepare(Limit.NONE, -SKEW - 1);

    assertThat(second.cycle(excess)).as("with nobody evicted").isEqualTo(WriteResult.WRITTEN);

    assertThat(first.commit(prepared).kind()).isEqualTo(Kind.TOO_LATE);
    assertHers(second.user);
    assertThat(store.load(first.guest.id(), NOW)).contains(first.guest);
  }

  @Test
  void oneThatIsTooLateByTheClockOfOneServerAloneTakesRoom() {
    first.prepare(Limit.NONE, -1);

    assertThat(second.cycle(Excess.REJECT)).isEqualTo(WriteResult.FULL);
  }

  @Test
  void oneThatWasPreparedAgainMeanwhileIsNotTakenBack() {
    Answer late = first.prepare(Limit.NONE, -SKEW - 1);
    first.withdraw(late);
    Answer inTime = first.prepare(Limit.NONE, WITHIN);

    first.withdraw(late);

    assertThat(first.commit(inTime).kind()).isEqualTo(Kind.WRITTEN);
    assertHers(first.user);
  }

  @Test
  void oneThatIsEvictedBeforeItIsCommittedComesToNothingInTheEnd() {
    Answer prepared = first.prepare(Limit.NONE, WITHIN);

    assertThat(second.cycle(Excess.EVICT_OLDEST)).isEqualTo(evicted(first.user));

    assertThat(first.commit(prepared).kind()).isEqualTo(Kind.WRITTEN);
    assertThat(first.finish(prepared).kind()).isEqualTo(Kind.GONE);
    assertDead(first.guest.id());
    assertDead(first.user.id());
    assertHers(second.user);
  }

  @Test
  void oneThatIsCommittedIsEvicted() {
    Answer prepared = first.prepare(Limit.NONE, WITHIN);
    first.commit(prepared);
    StoredSession added = Samples.session(ada);

    assertThat(store.insert(added, limit(Excess.EVICT_OLDEST), NOW)).isEqualTo(evicted(first.user));

    assertThat(first.finish(prepared).kind()).isEqualTo(Kind.GONE);
    assertDead(first.user.id());
    assertHers(added);
  }

  @ParameterizedTest
  @EnumSource
  void theSameSignInAgainTakesItsOwnRoom(Excess excess) {
    first.prepare(Limit.of(limit(excess), NOW), WITHIN);
    assertThat(first.cycle(excess)).as("prepared").isEqualTo(WriteResult.WRITTEN);
    assertThat(first.cycle(excess)).as("finished").isEqualTo(WriteResult.WRITTEN);
    second.cycle(Excess.EVICT_OLDEST);
    assertHers(second.user);
  }

  /** Else each would evict the other, and the one that is committed might be the evicted one. */
  @ParameterizedTest
  @EnumSource
  void twoSignInsOfOneGuestTakeNoRoomFromEachOther(Excess excess) {
    Answer prepared = first.prepare(Limit.of(limit(excess), NOW), WITHIN);
    StoredSession rival = Samples.cycled(first.guest, ada);

    assertThat(store.cycle(first.guest.id(), rival, limit(excess), NOW))
        .isEqualTo(WriteResult.WRITTEN);

    assertThat(first.commit(prepared).kind()).isEqualTo(Kind.GONE);
    assertHers(rival);
  }

  @Test
  void theFirstOfTwoSignInsOfOneGuestIsNotEvictedByTheSecond() {
    first.commit(first.prepare(Limit.of(limit(Excess.EVICT_OLDEST), NOW), WITHIN));
    StoredSession rival = Samples.cycled(first.guest, ada);

    assertThat(store.cycle(first.guest.id(), rival, limit(Excess.EVICT_OLDEST), NOW))
        .isEqualTo(WriteResult.GONE);

    assertHers(first.user);
  }

  @ParameterizedTest
  @EnumSource
  void theSameSignInAgainDoesNotBringBackWhatWasEvicted(Excess excess) {
    first.commit(first.prepare(Limit.NONE, WITHIN));
    second.cycle(Excess.EVICT_OLDEST);
    store.delete(second.user.id());

    assertThat(first.cycle(excess)).isEqualTo(WriteResult.GONE);

    assertDead(first.user.id());
    assertHers();
  }

  /** As docs/redis.md says of clusters. */
  @Test
  void whoWasEvictedForASignInThatIsOvertakenStaysEvicted() {
    StoredSession evicted = Samples.session(ada);
    store.insert(evicted);
    Answer prepared = first.prepare(Limit.of(limit(Excess.EVICT_OLDEST), NOW), WITHIN);
    assertThat(prepared.ids(Long.BYTES)).containsExactly(evicted.id());

    store.update(Samples.written(first.guest), NOW);

    assertThat(first.commit(prepared).kind()).isEqualTo(Kind.CONFLICT);
    assertDead(evicted.id());
  }

  private void assertDead(SessionId id) {
    assertThat(store.load(id, NOW)).isEmpty();
  }

  private static WriteResult evicted(StoredSession session) {
    return new WriteResult.Written(List.of(session.id()));
  }
}
