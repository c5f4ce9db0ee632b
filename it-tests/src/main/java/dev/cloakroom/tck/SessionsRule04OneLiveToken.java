package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Session;
import dev.cloakroom.SessionGoneException;
import dev.cloakroom.SessionToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

abstract class SessionsRule04OneLiveToken extends SessionsRules {
  private static final int ROUNDS = 8;

  SessionsRule04OneLiveToken(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule04_aCycleMovesTheSessionWithItsUnsavedChangesToAFreshToken() {
    Session<TckPayload> session = first.create(TckPayload.guest());
    session.set(TckPayload_.note, "unsaved");

    Session<TckPayload> moved = first.cycle(session);

    assertThat(moved.token()).isNotEqualTo(session.token());
    assertDead(session.token(), "under the old token");
    assertThat(found(second, moved.token()).payload().note()).isEqualTo("unsaved");
  }

  @Test
  void rule04_aCycleOfADeletedSessionIsToldAndCreatesNothing() {
    String ada = user();
    Session<TckPayload> session = first.create(TckPayload.of(ada));
    second.delete(session.token());

    assertThatExceptionOfType(SessionGoneException.class).isThrownBy(() -> first.cycle(session));

    assertThat(second.findBySubject(refTo(ada))).as("sessions created").isEmpty();
  }

  @Test
  void rule04_aCycleOfAnExpiredSessionIsToldAndCreatesNothing() {
    String ada = user();
    Session<TckPayload> session = first.create(TckPayload.of(ada));
    firstClock.at(Duration.ofMinutes(30));

    assertThatExceptionOfType(SessionGoneException.class).isThrownBy(() -> first.cycle(session));

    assertThat(first.findBySubject(refTo(ada))).as("sessions created").isEmpty();
  }

  @Test
  void rule04_ofManySignInsOfOneSessionExactlyOneWins() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String ada = user();
      SessionToken token = first.create(TckPayload.guest()).token();
      List<Callable<Optional<SessionToken>>> signIns = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int node = i;
        Session<TckPayload> session = found(node(node), token);
        session.set(TckPayload_.user, ada);
        signIns.add(() -> tokenOfCycle(node, session));
      }

      List<SessionToken> tokens = Together.run(signIns).stream().flatMap(Optional::stream).toList();

      assertThat(tokens).as("tokens that four sign-ins got").hasSize(1);
      assertDead(token, "the guest's token");
      assertAlive(tokens.get(0), "the winner's token");
      assertThat(first.findBySubject(refTo(ada))).as("sessions of the subject").hasSize(1);
    }
  }

  private Optional<SessionToken> tokenOfCycle(int node, Session<TckPayload> session) {
    try {
      return Optional.of(node(node).cycle(session).token());
    } catch (SessionGoneException e) {
      return Optional.empty();
    }
  }
}
