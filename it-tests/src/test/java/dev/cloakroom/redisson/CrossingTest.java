package dev.cloakroom.redisson;

import static dev.cloakroom.it.Samples.IDLE_MILLIS;
import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.SessionException;
import dev.cloakroom.SessionId;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.it.Samples;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.redisson.Answer.Kind;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.WriteResult;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sign-ins from one slot of a cluster to another that stop at every step, and what comes then. */
@Tag("servers")
class CrossingTest {
  private static final long WITHIN = 10_000;
  private static final long REMEMBERED = 600_000;

  private RedissonSessionStore store;
  private Partitions partitions;

  private final StoredSession guest = Samples.session(null);
  private final SubjectKey ada = subjectElsewhere(guest.id());
  private final StoredSession signedIn = Samples.cycled(guest, ada);
  private final byte[] row = Row.of(signedIn);

  private static SubjectKey subjectElsewhere(SessionId id) {
    return Stream.generate(Samples::subject)
        .filter(subject -> subject.placement() != id.partition())
        .findFirst()
        .orElseThrow();
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
    store.insert(guest);
  }

  @AfterEach
  void close() {
    if (store != null) {
      store.close();
    }
  }

  private long prepare() {
    return partitions
        .ask(
            "prepare",
            Script.PREPARE,
            signedIn.id(),
            ada,
            row,
            guest.id().bytes(),
            WITHIN,
            REMEMBERED)
        .number();
  }

  private Answer commit(long latest) {
    return partitions.ask(
        "commit", Script.COMMIT, guest.id(), null, signedIn.id().bytes(), row, NOW, latest);
  }

  private Answer finish(long latest) {
    return partitions.ask("finish", Script.FINISH, signedIn.id(), ada, bytes(latest));
  }

  private static byte[] bytes(long number) {
    return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }

  private void prepareAndCommit() {
    assertThat(commit(prepare()).kind()).isEqualTo(Kind.WRITTEN);
  }

  private List<StoredSession> listed() {
    return store.findBySubject(List.of(ada), NOW);
  }

  private void assertSignedIn(StoredSession expected) {
    assertThat(store.load(guest.id(), NOW)).as("the old session").isEmpty();
    assertThat(store.load(expected.id(), NOW)).as("the new session").contains(expected);
    assertThat(listed()).as("the list").containsExactly(expected);
  }

  private void assertStillAGuest() {
    assertThat(store.load(guest.id(), NOW)).as("the old session").contains(guest);
    assertThat(store.load(signedIn.id(), NOW)).as("the new session").isEmpty();
    assertThat(listed()).as("the list").isEmpty();
    assertThat(store.touch(signedIn.id(), NOW, NOW + IDLE_MILLIS, NOW)).as("a touch").isFalse();
    assertThat(store.update(Samples.written(signedIn), NOW))
        .as("a save")
        .isEqualTo(WriteResult.GONE);
  }

  @Test
  void aSignInMovesTheSession() {
    assertThat(store.cycle(guest.id(), signedIn, NOW)).isEqualTo(WriteResult.WRITTEN);

    assertSignedIn(signedIn);
  }

  @Test
  void aSignOutMovesItBack() {
    store.cycle(guest.id(), signedIn, NOW);
    StoredSession signedOut = Samples.cycled(signedIn, null);

    assertThat(store.cycle(signedIn.id(), signedOut, NOW)).isEqualTo(WriteResult.WRITTEN);

    assertThat(store.load(signedIn.id(), NOW)).isEmpty();
    assertThat(store.load(signedOut.id(), NOW)).contains(signedOut);
    assertThat(listed()).isEmpty();
  }

  @Test
  void whatIsOnlyPreparedIsNotThereYet() {
    prepare();

    assertStillAGuest();
    assertThat(store.delete(signedIn.id())).as("a delete").isFalse();
    assertThat(store.deleteBySubject(List.of(ada))).as("a revocation").isEmpty();
    assertThat(store.scan(null, 10)).containsExactly(guest);
  }

  @Test
  void whatIsPreparedGoesOnAfterARevocationThatCameBefore() {
    long latest = prepare();
    store.deleteBySubject(List.of(ada));

    assertThat(commit(latest).kind()).isEqualTo(Kind.WRITTEN);

    assertSignedIn(signedIn);
  }

  @Test
  void theSameCycleAgainGoesOnWhereItStopped() {
    prepare();
    assertThat(store.cycle(guest.id(), signedIn, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertSignedIn(signedIn);
    assertThat(store.cycle(guest.id(), signedIn, NOW)).isEqualTo(WriteResult.WRITTEN);
    assertSignedIn(signedIn);
  }

  @Test
  void theSameCycleAgainFinishesWhatWasCommitted() {
    prepareAndCommit();

    assertThat(store.cycle(guest.id(), signedIn, NOW)).isEqualTo(WriteResult.WRITTEN);

    assertSignedIn(signedIn);
  }

  @Test
  void everyStepMayRunTwice() {
    prepare();
    long latest = prepare();
    assertThat(commit(latest).kind()).isEqualTo(Kind.WRITTEN);
    assertThat(commit(latest).kind()).isEqualTo(Kind.WRITTEN);
    finish(latest);
    finish(latest);

    assertSignedIn(signedIn);
  }

  /** What ends a session that has come of a sign-in. */
  static List<Arguments> ends() {
    return List.of(
        use("deleted", test -> test.store.delete(test.signedIn.id())),
        use("revoked", test -> test.store.deleteBySubject(List.of(test.ada))),
        use(
            "cycled",
            test -> test.store.cycle(test.signedIn.id(), Samples.cycled(test.signedIn), NOW)));
  }

  private void assertNotBack() {
    assertThat(store.load(signedIn.id(), NOW)).as("the new session").isEmpty();
    assertThat(store.touch(signedIn.id(), NOW, NOW + IDLE_MILLIS, NOW)).as("a touch").isFalse();
    assertThat(listed()).as("the list").doesNotContain(signedIn);
    assertThat(store.deleteBySubject(List.of(ada)))
        .as("a revocation")
        .doesNotContain(signedIn.id());
  }

  /** Nobody knew how it ended, and so it is made again. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("ends")
  void theSameCycleAgainBringsNothingBack(String what, Use end) {
    prepareAndCommit();
    end.of(this);

    assertThat(store.cycle(guest.id(), signedIn, NOW)).isEqualTo(WriteResult.GONE);

    assertNotBack();
  }

  @Test
  void theSameCycleAgainAfterASaveChangesNothing() {
    store.cycle(guest.id(), signedIn, NOW);
    StoredSession saved = Samples.written(signedIn);
    store.update(saved, NOW);

    assertThat(store.cycle(guest.id(), signedIn, NOW)).isEqualTo(WriteResult.GONE);

    assertSignedIn(saved);
  }

  @Test
  void theSameCycleAgainAfterASignOutBringsNothingBack() {
    prepareAndCommit();
    store.cycle(signedIn.id(), Samples.cycled(signedIn, null), NOW);

    assertThat(store.cycle(guest.id(), signedIn, NOW)).isEqualTo(WriteResult.GONE);

    assertNotBack();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ends")
  void whoeverMeetsItPreparedAgainBringsNothingBack(String what, Use end) {
    prepareAndCommit();
    end.of(this);
    prepare();

    assertNotBack();
  }

  /** As if somebody had found it committed, and finished it after all that. */
  @Test
  void aThirdStepOfWhatHasGoneBringsNothingBack() {
    long latest = prepare();
    commit(latest);
    store.delete(signedIn.id());
    while (prepare() == latest) {
      partitions.ask(
          "withdraw", Script.WITHDRAW, signedIn.id(), ada, guest.id().bytes(), bytes(latest));
    }

    assertThat(finish(latest).kind()).isEqualTo(Kind.GONE);

    assertThat(store.load(signedIn.id(), NOW)).as("the new session").isEmpty();
  }

  @Test
  void theSameCycleAgainAfterALongTimeIsMadeFromTheBeginning() {
    partitions.ask(
        "prepare", Script.PREPARE, signedIn.id(), ada, row, guest.id().bytes(), -1, REMEMBERED);

    assertThat(store.cycle(guest.id(), signedIn, NOW)).isEqualTo(WriteResult.WRITTEN);

    assertSignedIn(signedIn);
  }

  /** What a caller does to a committed sign-in that nobody has finished. */
  private interface Use {
    void of(CrossingTest test);
  }

  static List<Arguments> uses() {
    return List.of(
        use("found", test -> test.assertSignedIn(test.signedIn)),
        use("listed first", test -> assertThat(test.listed()).containsExactly(test.signedIn)),
        use(
            "saved",
            test -> {
              StoredSession written = Samples.written(test.signedIn);
              assertThat(test.store.update(written, NOW)).isEqualTo(WriteResult.WRITTEN);
              test.assertSignedIn(written);
            }),
        use(
            "touched",
            test -> {
              long later = NOW + IDLE_MILLIS + 1;
              assertThat(test.store.touch(test.signedIn.id(), NOW + 1, later, NOW)).isTrue();
              test.assertSignedIn(test.signedIn.touched(NOW + 1, later));
            }),
        use(
            "cycled",
            test -> {
              StoredSession cycled = Samples.cycled(test.signedIn);
              assertThat(test.store.cycle(test.signedIn.id(), cycled, NOW))
                  .isEqualTo(WriteResult.WRITTEN);
              test.assertSignedIn(cycled);
            }),
        use(
            "signed out",
            test -> {
              StoredSession signedOut = Samples.cycled(test.signedIn, null);
              assertThat(test.store.cycle(test.signedIn.id(), signedOut, NOW))
                  .isEqualTo(WriteResult.WRITTEN);
              assertThat(test.store.load(signedOut.id(), NOW)).contains(signedOut);
              assertThat(test.listed()).isEmpty();
            }),
        use(
            "deleted",
            test -> {
              assertThat(test.store.delete(test.signedIn.id())).isTrue();
              test.assertNobody();
            }),
        use(
            "deleted by its owner",
            test -> {
              assertThat(test.store.delete(test.signedIn.id(), List.of(test.ada))).isTrue();
              test.assertNobody();
            }),
        use(
            "revoked",
            test -> {
              assertThat(test.store.deleteBySubject(List.of(test.ada))).hasSize(1);
              test.assertNobody();
            }),
        use(
            "scanned",
            test -> assertThat(test.store.scan(null, 10)).containsExactly(test.signedIn)));
  }

  private static Arguments use(String what, Use use) {
    return Arguments.of(what, use);
  }

  private void assertNobody() {
    assertThat(store.load(guest.id(), NOW)).as("the old session").isEmpty();
    assertThat(store.load(signedIn.id(), NOW)).as("the new session").isEmpty();
    assertThat(listed()).as("the list").isEmpty();
    assertThat(store.scan(null, 10)).as("a scan").isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("uses")
  void whatIsCommittedCountsThoughNobodyHasFinishedIt(String what, Use use) {
    prepareAndCommit();

    use.of(this);
  }

  @Test
  void aSaveOfTheOldSessionInBetweenIsAConflictAndNothingIsLeft() {
    StoredSession saved = Samples.written(guest);
    store.update(saved, NOW);

    assertThat(store.cycle(guest.id(), signedIn, NOW)).isEqualTo(new WriteResult.Conflict(saved));

    assertThat(store.load(guest.id(), NOW)).contains(saved);
    assertThat(store.load(signedIn.id(), NOW)).isEmpty();
    assertThat(listed()).isEmpty();
  }

  @Test
  void aCycleOfWhatIsGoneLeavesNothing() {
    store.delete(guest.id());

    assertThat(store.cycle(guest.id(), signedIn, NOW)).isEqualTo(WriteResult.GONE);

    assertNobody();
  }

  @Test
  void aStepThatComesTooLateIsNotTaken() {
    long latest = prepare();

    assertThat(commit(latest - 1_000 * WITHIN - 1).kind()).isEqualTo(Kind.TOO_LATE);

    assertStillAGuest();
  }

  /** The clock of these tests is a day ahead of the servers'. */
  @Test
  void aSweepByAClockThatIsAheadLeavesItTheTimeToBeDecided() {
    long latest = prepare();

    store.deleteExpired(NOW, Integer.MAX_VALUE);

    assertThat(commit(latest).kind()).isEqualTo(Kind.WRITTEN);
    assertSignedIn(signedIn);
  }

  @Test
  void whatNobodyDecidedIsSweptWhenItIsForgotten() {
    long latest =
        partitions
            .ask("prepare", Script.PREPARE, signedIn.id(), ada, row, guest.id().bytes(), WITHIN, -1)
            .number();

    assertThat(store.deleteExpired(NOW, Integer.MAX_VALUE).sessions()).isEmpty();

    assertThat(finish(latest).kind()).isEqualTo(Kind.GONE);
  }

  @Test
  void theOldIdIsNeverUsedAgain() {
    store.cycle(guest.id(), signedIn, NOW);

    assertThatThrownBy(() -> store.insert(guest)).isInstanceOf(SessionException.class);
    assertThat(store.update(Samples.written(guest), NOW)).isEqualTo(WriteResult.GONE);
    assertThat(store.touch(guest.id(), NOW, NOW + IDLE_MILLIS, NOW)).isFalse();
    assertThat(store.delete(guest.id())).isFalse();
    assertThat(store.cycle(guest.id(), Samples.cycled(guest), NOW)).isEqualTo(WriteResult.GONE);
    assertSignedIn(signedIn);
  }

  /** How long a step is remembered goes by the server's clock, and {@code NOW} is a day ahead. */
  @Test
  void whoSweepsByAClockThatIsAheadLeavesASignInThatIsUnderWay() {
    prepareAndCommit();

    store.deleteExpired(NOW, Integer.MAX_VALUE);

    assertSignedIn(signedIn);
  }

  @Test
  void whatIsLeftOfTheOldSessionGoesWithTheNewOne() {
    store.cycle(guest.id(), signedIn, NOW);

    assertThat(store.deleteExpired(signedIn.absoluteExpiresAt() + 1, 1).sessions())
        .as("what is left is no session, and takes no place of one")
        .containsExactly(signedIn.id());
    store.deleteExpired(signedIn.absoluteExpiresAt() + 1, Integer.MAX_VALUE);

    store.insert(guest);
    assertThat(store.load(guest.id(), NOW)).contains(guest);
  }

  @Test
  void ofManySignInsOfOneGuestExactlyOneIsDone() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 20; round++) {
        StoredSession visitor = Samples.session(null);
        store.insert(visitor);
        List<StoredSession> candidates = new ArrayList<>();
        List<Callable<WriteResult>> cycles = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          StoredSession candidate = Samples.cycled(visitor, subjectElsewhere(visitor.id()));
          candidates.add(candidate);
          cycles.add(() -> store.cycle(visitor.id(), candidate, NOW));
        }
        int won = 0;
        int alive = 0;
        List<Future<WriteResult>> results = threads.invokeAll(cycles);
        for (int i = 0; i < results.size(); i++) {
          boolean written = results.get(i).get().equals(WriteResult.WRITTEN);
          StoredSession candidate = candidates.get(i);
          won += written ? 1 : 0;
          alive += store.load(candidate.id(), NOW).isPresent() ? 1 : 0;
          assertThat(store.findBySubject(List.of(candidate.subjectKey()), NOW))
              .hasSize(written ? 1 : 0);
        }
        assertThat(won).as("sign-ins that were done").isOne();
        assertThat(alive).as("sessions that are alive").isOne();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aClosedStoreIsUnavailable() {
    store.close();

    assertThatThrownBy(() -> store.cycle(guest.id(), signedIn, NOW))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessageContaining("closed");
  }
}
