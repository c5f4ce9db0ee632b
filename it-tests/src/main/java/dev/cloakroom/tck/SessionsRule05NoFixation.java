package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.SubjectChangedException;
import dev.cloakroom.SubjectRef;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class SessionsRule05NoFixation extends SessionsRules {
  SessionsRule05NoFixation(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule05_aSignInGetsANewTokenAndKillsTheOneThatTheVisitorCameWith() {
    String ada = user();
    Session<TckPayload> guest = first.create(TckPayload.guest());
    guest.set(TckPayload_.user, ada);

    Session<TckPayload> signedIn = first.cycle(guest);

    assertDead(guest.token(), "the token from before the sign-in");
    assertThat(found(second, signedIn.token()).payload().user()).isEqualTo(ada);
    assertThat(second.findBySubject(refTo(ada))).hasSize(1);
  }

  @Test
  void rule05_aSaveThatSignsInIsRefused() {
    assertSaveIsRefused(TckPayload.guest(), session -> session.set(TckPayload_.user, user()));
  }

  @Test
  void rule05_aSaveThatChangesTheSubjectIsRefused() {
    assertSaveIsRefused(TckPayload.of(user()), session -> session.set(TckPayload_.user, user()));
  }

  @Test
  void rule05_aSaveThatSignsOutIsRefused() {
    assertSaveIsRefused(
        TckPayload.of(user()), session -> session.update(payload -> TckPayload.guest()));
  }

  @Test
  void rule05_aSaveThatChangesTheTenantIsRefused() {
    assertSaveIsRefused(
        TckPayload.of("north", user()), session -> session.set(TckPayload_.tenant, "south"));
    assertSaveIsRefused(TckPayload.of(user()), session -> session.set(TckPayload_.tenant, ""));
  }

  @Test
  void rule05_anUpdateThatSignsInIsRefused() {
    SessionToken token = first.create(TckPayload.guest()).token();
    String ada = user();

    assertThatExceptionOfType(SubjectChangedException.class)
        .isThrownBy(() -> first.update(token, payload -> TckPayload.of(ada)));

    assertThat(found(second, token).payload().user()).as("user").isNull();
    assertThat(second.findBySubject(refTo(ada))).as("sessions").isEmpty();
  }

  @Test
  void rule05_aSignOutByCycleLeavesTheSubjectWithoutTheSession() {
    String ada = user();
    Session<TckPayload> session = first.create(TckPayload.of("north", ada));
    session.update(payload -> TckPayload.guest());

    Session<TckPayload> guest = first.cycle(session);

    assertThat(found(second, guest.token()).payload().user()).isNull();
    assertThat(second.findBySubject(SubjectRef.of("north", ada))).isEmpty();
  }

  @Test
  void rule05_aWellFormedTokenThatTheStoreDoesNotKnowIsNeverAdopted() {
    SessionToken planted = SessionToken.of("A".repeat(42) + "8");

    assertThat(planted.isWellFormed()).isTrue();
    assertThat(first.find(planted)).as("find").isEmpty();
    assertThat(first.update(planted, payload -> payload)).as("update").isEmpty();
    assertThat(first.delete(planted)).as("delete").isFalse();
    assertDead(planted, "after it was tried");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "x", "../../etc/passwd", "' OR 1=1 --", "a\r\nSet-Cookie: b=c", "\u0000"})
  void rule05_aMalformedTokenIsSimplyNotFound(String value) {
    SessionToken token = SessionToken.of(value);

    assertDead(token, "a malformed token");
    assertThat(first.delete(token)).as("delete").isFalse();
  }

  private void assertSaveIsRefused(TckPayload payload, Consumer<Session<TckPayload>> change) {
    Session<TckPayload> session = first.create(payload);
    change.accept(session);
    session.set(TckPayload_.note, "written by a save that was refused");

    assertThatExceptionOfType(SubjectChangedException.class).isThrownBy(() -> first.save(session));

    TckPayload stored = found(second, session.token()).payload();
    assertThat(stored).as("the payload after a save that was refused").isEqualTo(payload);
  }
}
