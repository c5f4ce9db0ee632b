package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Session;
import dev.cloakroom.SessionLifetime;
import dev.cloakroom.SessionToken;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** With the default lifetimes: 30 minutes idle, 12 hours in any case, 1 minute of clock skew. */
abstract class SessionsRule06ExactExpiry extends SessionsRules {
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration ABSOLUTE = Duration.ofHours(12);
  private static final Duration TENTH = Duration.ofMinutes(3);
  private static final Duration SKEW = Duration.ofMinutes(1);
  private static final Duration MILLISECOND = Duration.ofMillis(1);

  SessionsRule06ExactExpiry(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule06_anUnusedSessionLivesToTheMillisecondBeforeItsIdleTimeout() {
    SessionToken dying = first.create(TckPayload.guest()).token();
    SessionToken living = first.create(TckPayload.guest()).token();

    secondClock.at(IDLE);
    assertThat(second.find(dying)).as("at the idle timeout").isEmpty();

    firstClock.at(IDLE.minus(MILLISECOND));
    assertThat(first.find(living)).as("1 ms before it").isPresent();
  }

  @Test
  void rule06_aUsedSessionLivesToTheMillisecondBeforeItsAbsoluteLifetime() {
    SessionToken token = first.create(TckPayload.guest()).token();

    for (Duration at = Duration.ZERO; at.compareTo(ABSOLUTE) < 0; at = at.plusMinutes(29)) {
      firstClock.at(at);
      assertThat(first.find(token)).as("used every 29 minutes, after %s", at).isPresent();
    }

    firstClock.at(ABSOLUTE.minus(MILLISECOND));
    assertThat(first.find(token)).as("1 ms before the absolute lifetime ends").isPresent();
    firstClock.at(ABSOLUTE);
    assertThat(first.find(token)).as("when it ends").isEmpty();
  }

  @Test
  void rule06_aUseWithinATenthOfTheIdleTimeoutIsNotWritten() {
    SessionToken token = first.create(TckPayload.guest()).token();

    firstClock.at(TENTH.minus(MILLISECOND));
    found(first, token);

    secondClock.at(IDLE);
    assertThat(second.find(token)).as("at the idle timeout after the last written use").isEmpty();
  }

  @Test
  void rule06_aUseAfterATenthOfTheIdleTimeoutPutsOffTheExpiry() {
    SessionToken token = first.create(TckPayload.guest()).token();

    firstClock.at(TENTH);
    Instant expiresAt = found(first, token).expiresAt();

    assertThat(expiresAt).isEqualTo(Instant.ofEpochMilli(Rows.NOW).plus(TENTH).plus(IDLE));
    secondClock.at(TENTH.plus(IDLE).minus(MILLISECOND));
    assertThat(second.findBySubject(refTo(user()))).isEmpty();
    assertThat(second.find(token)).as("1 ms before it expires").isPresent();
  }

  @Test
  void rule06_aRememberedSessionLivesByItsOwnLifetime() {
    Duration idle = Duration.ofDays(14);
    Duration absolute = Duration.ofDays(30);
    Session<TckPayload> guest = first.create(TckPayload.guest());
    guest.set(TckPayload_.user, user());
    firstClock.at(TENTH);

    Session<TckPayload> remembered = first.cycle(guest, new SessionLifetime(idle, absolute));

    assertThat(remembered.expiresAt()).isEqualTo(at(TENTH.plus(idle)));
    secondClock.at(TENTH.plus(idle).minus(MILLISECOND));
    Session<TckPayload> used = found(second, remembered.token());
    assertThat(used.expiresAt())
        .as("put off")
        .isEqualTo(at(idle.plus(TENTH).plus(idle).minus(MILLISECOND)));
    Session<TckPayload> moved = second.cycle(used);
    secondClock.at(TENTH.plus(idle).plus(idle).minus(MILLISECOND.multipliedBy(2)));
    assertThat(second.find(moved.token())).as("after another cycle").isPresent();
    secondClock.at(TENTH.plus(absolute).minus(MILLISECOND));
    assertThat(second.find(moved.token())).as("1 ms before the end").isPresent();
    secondClock.at(TENTH.plus(absolute));
    assertThat(second.find(moved.token())).as("at the end of its absolute lifetime").isEmpty();
  }

  private static Instant at(Duration sinceTheBeginning) {
    return Instant.ofEpochMilli(Rows.NOW).plus(sinceTheBeginning);
  }

  @Test
  void rule06_aLookPutsOffNothing() {
    Session<TckPayload> session = first.create(TckPayload.guest());
    SessionToken token = session.token();

    firstClock.at(IDLE.minus(MILLISECOND));
    assertThat(first.peek(token))
        .as("a look 1 ms before the idle timeout")
        .hasValueSatisfying(
            view -> {
              assertThat(view.id()).isEqualTo(session.id());
              assertThat(view.payload()).isEqualTo(session.payload());
              assertThat(view.expiresAt()).isEqualTo(session.expiresAt());
            });

    secondClock.at(IDLE);
    assertThat(second.peek(token)).as("a look at the idle timeout").isEmpty();
    assertThat(second.find(token)).as("at the idle timeout, after a look").isEmpty();
    assertThat(first.peek(SessionToken.of("made up"))).as("a look at no token").isEmpty();
  }

  /** So that the index on expiries is left alone by most saves. */
  @Test
  void rule06_aSaveWithinATenthOfTheIdleTimeoutLeavesTheExpiry() {
    assertThat(expiryOfASessionSavedAt(TENTH.minus(MILLISECOND))).isEqualTo(IDLE);
  }

  @Test
  void rule06_aSaveAfterATenthOfTheIdleTimeoutPutsOffTheExpiry() {
    assertThat(expiryOfASessionSavedAt(TENTH)).isEqualTo(TENTH.plus(IDLE));
  }

  private Duration expiryOfASessionSavedAt(Duration at) {
    Session<TckPayload> session = first.create(TckPayload.guest());
    firstClock.at(at);
    session.set(TckPayload_.visits, 1);
    first.save(session);
    assertThat(found(second, session.token()).expiresAt()).isEqualTo(session.expiresAt());
    return Duration.between(Instant.ofEpochMilli(Rows.NOW), session.expiresAt());
  }

  @Test
  void rule06_aNodeWhoseClockIsBehindNeverShortensASession() {
    SessionToken token = first.create(TckPayload.guest()).token();
    firstClock.at(Duration.ofMinutes(10));
    Instant expiresAt = found(first, token).expiresAt();

    secondClock.at(Duration.ofMinutes(9));
    change(second, token, session -> session.set(TckPayload_.visits, 1));

    assertThat(found(first, token).expiresAt()).isEqualTo(expiresAt);
  }

  @Test
  void rule06_aCycleOfTheSameSubjectDoesNotProlongTheAbsoluteLifetime() {
    Session<TckPayload> session = first.create(TckPayload.of(user()));
    for (int i = 1; i < 26; i++) {
      firstClock.at(Duration.ofMinutes(28L * i));
      session = first.cycle(found(first, session.token()));
    }

    firstClock.at(ABSOLUTE);
    assertThat(first.find(session.token())).as("at the end of the absolute lifetime").isEmpty();
  }

  @Test
  void rule06_aSignInBeginsTheAbsoluteLifetimeAnew() {
    Session<TckPayload> guest = first.create(TckPayload.guest());
    firstClock.at(Duration.ofMinutes(20));
    guest.set(TckPayload_.user, user());

    Session<TckPayload> signedIn = first.cycle(guest);

    assertThat(signedIn.createdAt())
        .isEqualTo(Instant.ofEpochMilli(Rows.NOW).plus(Duration.ofMinutes(20)));
    assertThat(store().load(signedIn.id(), Rows.NOW))
        .hasValueSatisfying(
            row ->
                assertThat(row.absoluteExpiresAt())
                    .isEqualTo(signedIn.createdAt().plus(ABSOLUTE).toEpochMilli()));
  }

  @Test
  void rule06_aSweepWaitsOutTheClockSkew() {
    SessionToken token = first.create(TckPayload.guest()).token();
    Duration lastMoment = IDLE.minus(MILLISECOND);

    firstClock.at(lastMoment.plus(SKEW));
    first.deleteExpired();

    secondClock.at(lastMoment);
    assertThat(second.find(token)).as("asked by a clock that is a minute behind").isPresent();
  }

  @Test
  void rule06_aSweepAfterTheClockSkewRemovesTheRow() {
    Session<TckPayload> session = first.create(TckPayload.guest());

    firstClock.at(IDLE.plus(SKEW).plus(MILLISECOND));

    assertThat(first.deleteExpired()).as("removed").isPositive();
    assertThat(store().load(session.id(), Rows.NOW)).as("the row").isEmpty();
  }
}
