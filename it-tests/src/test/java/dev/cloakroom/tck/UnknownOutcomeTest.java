package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Session;
import dev.cloakroom.SessionConflictException;
import dev.cloakroom.SessionId;
import dev.cloakroom.Sessions;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.WriteResult;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A write that happened and whose answer was lost may be made again, and happens once. */
class UnknownOutcomeTest {
  private final LossyStore store = new LossyStore();
  private final Sessions<TckPayload> sessions =
      SessionsRules.node(store, KitCipher.SHARED, new MutableClock(Rows.NOW))
          .sessions(TckPayload_.TYPE);
  private final Session<TckPayload> session = sessions.create(TckPayload.guest());

  @Test
  void aSaveIsMadeAgainAndCountsOnce() {
    session.set(TckPayload_.visits, 1);
    loseTheAnswerOf(() -> sessions.save(session));

    sessions.save(session);

    assertThat(session.version()).isEqualTo(2);
    assertThat(stored().payload().visits()).isEqualTo(1);
  }

  @Test
  void aSaveIsMadeAgainWithFurtherChanges() {
    session.set(TckPayload_.visits, 1);
    loseTheAnswerOf(() -> sessions.save(session));
    session.set(TckPayload_.visits, 2);
    loseTheAnswerOf(() -> sessions.save(session));
    session.set(TckPayload_.note, "third time");

    sessions.save(session);

    assertThat(stored().payload().visits()).isEqualTo(2);
    assertThat(stored().payload().note()).isEqualTo("third time");
  }

  @Test
  void aSaveMadeAgainStillSeesWhatAnotherRequestSaved() {
    session.set(TckPayload_.visits, 1);
    loseTheAnswerOf(() -> sessions.save(session));
    Session<TckPayload> other = stored();
    other.set(TckPayload_.note, "theirs");
    sessions.save(other);
    session.set(TckPayload_.roles, List.of("customer"));

    assertThatExceptionOfType(SessionConflictException.class)
        .isThrownBy(() -> sessions.save(session))
        .satisfies(conflict -> assertThat(conflict.properties()).containsExactly("visits"));
    assertThat(stored().payload().note()).isEqualTo("theirs");
  }

  @Test
  void aCycleAfterASaveWithoutAnswerTakesItAlong() {
    session.set(TckPayload_.visits, 1);
    loseTheAnswerOf(() -> sessions.save(session));
    session.set(TckPayload_.user, "ada");

    Session<TckPayload> signedIn = sessions.cycle(session);

    assertThat(signedIn.payload().visits()).isEqualTo(1);
    assertThat(sessions.find(session.token())).isEmpty();
  }

  @Test
  void aCycleIsMadeAgainAndEndsUnderOneToken() {
    session.set(TckPayload_.user, "ada");
    loseTheAnswerOf(() -> sessions.cycle(session));

    Session<TckPayload> signedIn = sessions.cycle(session);

    assertThat(sessions.find(signedIn.token())).isPresent();
    assertThat(sessions.find(session.token())).isEmpty();
    assertThat(store.scan(null, 10)).hasSize(1);
  }

  private Session<TckPayload> stored() {
    return sessions.find(session.token()).orElseThrow();
  }

  private void loseTheAnswerOf(ThrowingCallable call) {
    store.losesAnswers = true;
    assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(call);
    store.losesAnswers = false;
  }

  private static final class LossyStore extends DelegatingStore {
    private boolean losesAnswers;

    LossyStore() {
      super("lossy");
    }

    @Override
    public WriteResult update(StoredSession row, long now) {
      return answer(super.update(row, now));
    }

    @Override
    public WriteResult cycle(
        SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
      return answer(super.cycle(old, replacement, limit, now));
    }

    private WriteResult answer(WriteResult result) {
      if (losesAnswers) {
        throw new StoreUnavailableException("the connection was cut before the answer came", null);
      }
      return result;
    }
  }
}
