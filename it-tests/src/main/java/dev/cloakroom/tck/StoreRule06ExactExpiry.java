package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.ABSOLUTE_EXPIRY;
import static dev.cloakroom.tck.Rows.EXPIRY;
import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.spi.StoredSession;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

abstract class StoreRule06ExactExpiry extends StoreRules {
  private static final int TOUCHES_PER_THREAD = 20;

  StoreRule06ExactExpiry(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule06_aSessionIsFoundUntilTheMillisecondBeforeItsExpiry() {
    StoredSession session = stored(Rows.guest());

    assertThat(second().load(session.id(), EXPIRY - 1)).as("1 ms before expiry").isPresent();
    assertThat(second().load(session.id(), EXPIRY)).as("at expiry").isEmpty();
    assertThat(second().load(session.id(), EXPIRY + 1)).as("1 ms after expiry").isEmpty();
  }

  @Test
  void rule06_aSessionIsWrittenUntilTheMillisecondBeforeItsExpiry() {
    StoredSession session = stored(Rows.guest());
    StoredSession write = Rows.written(session);

    assertWritten(second().update(write, EXPIRY - 1), "update 1 ms before expiry");
    assertThat(second().touch(session.id(), NOW, EXPIRY, EXPIRY - 1))
        .as("touch 1 ms before")
        .isTrue();
    assertWritten(
        second().cycle(session.id(), Rows.cycled(write), EXPIRY - 1), "cycle 1 ms before");
  }

  @Test
  void rule06_theClockOfTheAskingNodeDecidesAndAskingChangesNothing() {
    StoredSession session = stored(Rows.guest());

    assertThat(first().load(session.id(), EXPIRY)).as("the clock that is ahead").isEmpty();
    assertThat(second().load(session.id(), EXPIRY - 1)).as("the clock that is behind").isPresent();
    assertThat(first().load(session.id(), EXPIRY)).as("the clock that is ahead").isEmpty();
  }

  @Test
  void rule06_aTouchPutsOffTheExpiryToTheMillisecond() {
    StoredSession session = stored(Rows.guest());

    first().touch(session.id(), NOW + 60_000, EXPIRY + 60_000, NOW + 60_000);

    assertThat(second().load(session.id(), EXPIRY + 59_999)).as("1 ms before").isPresent();
    assertThat(second().load(session.id(), EXPIRY + 60_000)).as("at the new expiry").isEmpty();
  }

  @Test
  void rule06_aTouchNeverMovesTheExpiryBackwards() {
    StoredSession session = stored(Rows.guest());
    first().touch(session.id(), NOW + 2_000, EXPIRY + 2_000, NOW);

    assertThat(second().touch(session.id(), NOW + 1_000, EXPIRY + 1_000, NOW))
        .as("a touch that comes late")
        .isTrue();

    assertTimes(session, NOW + 2_000, EXPIRY + 2_000, "after a late touch");
  }

  @Test
  void rule06_aTouchMovesEachOfItsTwoTimesByItself() {
    StoredSession session = stored(Rows.guest());

    first().touch(session.id(), NOW + 1_000, EXPIRY - 1_000, NOW);
    assertTimes(session, NOW + 1_000, EXPIRY, "after a touch with an earlier expiry");

    first().touch(session.id(), NOW, EXPIRY + 1_000, NOW);
    assertTimes(session, NOW + 1_000, EXPIRY + 1_000, "after a touch with an earlier access");
  }

  @Test
  void rule06_anUpdateNeverMovesTheExpiryBackwards() {
    StoredSession session = stored(Rows.guest());
    first().touch(session.id(), NOW + 2_000, EXPIRY + 2_000, NOW);

    second().update(Rows.written(session), NOW);

    assertTimes(session, NOW + 2_000, EXPIRY + 2_000, "after an update that did not see a touch");
  }

  @Test
  void rule06_anUpdatePutsOffTheExpiry() {
    StoredSession session = stored(Rows.guest());

    first().update(Rows.written(session).touched(NOW + 1_000, EXPIRY + 1_000), NOW);

    assertTimes(session, NOW + 1_000, EXPIRY + 1_000, "after an update");
  }

  @Test
  void rule06_aCycleSetsTheTimesThatItIsGiven() {
    StoredSession session = stored(Rows.expiring(null, EXPIRY));
    StoredSession replacement = Rows.cycled(session).touched(NOW + 1, EXPIRY - 60_000);

    first().cycle(session.id(), replacement, NOW);

    assertTimes(replacement, NOW + 1, EXPIRY - 60_000, "after a cycle");
    assertThat(load(replacement.id()).absoluteExpiresAt()).isEqualTo(ABSOLUTE_EXPIRY);
  }

  @Test
  void rule06_touchesByManyThreadsEndAtTheLatest() throws Exception {
    StoredSession session = stored(Rows.guest());

    List<Long> latest =
        Together.run(
            thread ->
                () -> {
                  long most = 0;
                  for (int i = 0; i < TOUCHES_PER_THREAD; i++) {
                    long later = ThreadLocalRandom.current().nextInt(600_000);
                    node(thread).touch(session.id(), NOW + later, EXPIRY + later, NOW);
                    most = Math.max(most, later);
                  }
                  return most;
                });

    long most = latest.stream().mapToLong(Long::longValue).max().orElseThrow();
    assertTimes(session, NOW + most, EXPIRY + most, "after touches by many threads");
  }

  private void assertTimes(
      StoredSession session, long lastAccessedAt, long expiresAt, String after) {
    StoredSession present = load(session.id());
    assertThat(present.lastAccessedAt() - NOW)
        .as("last access %s, in ms after NOW", after)
        .isEqualTo(lastAccessedAt - NOW);
    assertThat(present.expiresAt() - EXPIRY)
        .as("expiry %s, in ms after EXPIRY", after)
        .isEqualTo(expiresAt - EXPIRY);
  }
}
