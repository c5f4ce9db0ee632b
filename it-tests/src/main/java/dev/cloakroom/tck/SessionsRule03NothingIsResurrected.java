package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Session;
import dev.cloakroom.SessionGoneException;
import dev.cloakroom.SessionToken;
import java.time.Duration;
import org.junit.jupiter.api.Test;

abstract class SessionsRule03NothingIsResurrected extends SessionsRules {
  SessionsRule03NothingIsResurrected(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule03_aRequestInFlightCannotSaveADeletedSession() {
    Session<TckPayload> inFlight = inFlight(TckPayload.guest());

    assertThat(first.delete(inFlight.token())).as("delete").isTrue();

    assertSaveIsGone(inFlight, "after a delete");
  }

  @Test
  void rule03_aRequestInFlightCannotSaveACycledSession() {
    Session<TckPayload> inFlight = inFlight(TckPayload.guest());

    Session<TckPayload> moved = first.cycle(found(first, inFlight.token()));

    assertSaveIsGone(inFlight, "after a cycle");
    assertAlive(moved.token(), "under the new token");
  }

  @Test
  void rule03_theObjectThatWasCycledIsDeadItself() {
    Session<TckPayload> session = first.create(TckPayload.guest());
    first.cycle(session);

    assertSaveIsGone(session, "after its own cycle");
  }

  @Test
  void rule03_aRequestInFlightCannotSaveAfterTheSubjectsSessionsWereDeleted() {
    String ada = user();
    Session<TckPayload> inFlight = inFlight(TckPayload.of(ada));

    assertThat(first.deleteBySubject(refTo(ada))).as("deleted").isEqualTo(1);

    assertSaveIsGone(inFlight, "after deleteBySubject");
    assertThat(first.findBySubject(refTo(ada))).as("sessions of the subject").isEmpty();
  }

  @Test
  void rule03_aRequestInFlightCannotSaveARevokedSession() {
    Session<TckPayload> inFlight = inFlight(TckPayload.of(user()));

    assertThat(firstNode.revoker().delete(inFlight.id())).as("revoked").isTrue();

    assertSaveIsGone(inFlight, "after it was revoked");
  }

  @Test
  void rule03_aRequestThatOutlastsTheSessionCannotSaveIt() {
    Session<TckPayload> inFlight = inFlight(TckPayload.guest());

    secondClock.at(Duration.ofMinutes(30));

    inFlight.set(TckPayload_.visits, 1);
    assertThatExceptionOfType(SessionGoneException.class).isThrownBy(() -> second.save(inFlight));
    assertThat(second.find(inFlight.token())).as("find after a save that came late").isEmpty();
  }

  @Test
  void rule03_anUpdateOfADeletedSessionFindsNothing() {
    SessionToken token = first.create(TckPayload.guest()).token();
    first.delete(token);

    assertThat(second.update(token, payload -> TckPayload.guest())).isEmpty();

    assertDead(token, "after an update of what was deleted");
  }

  /** A session that the second node has in hand. */
  private Session<TckPayload> inFlight(TckPayload payload) {
    return found(second, first.create(payload).token());
  }

  private void assertSaveIsGone(Session<TckPayload> session, String after) {
    session.set(TckPayload_.visits, 1);
    assertThatExceptionOfType(SessionGoneException.class)
        .as("save %s", after)
        .isThrownBy(() -> second.save(session))
        .satisfies(gone -> assertThat(gone.id()).isEqualTo(session.id()));
    assertDead(session.token(), after);
  }
}
