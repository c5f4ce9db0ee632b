package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.spi.StoredSession;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** With other lifetimes than the default ones, and other shares of them that are not written. */
abstract class SessionsRule06Lifetimes extends SessionsRules {
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration MILLISECOND = Duration.ofMillis(1);

  SessionsRule06Lifetimes(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule06_everyUseInAnotherMillisecondIsWrittenWhereTheShareIsNothing() {
    assertThatAUseIsWrittenAfter(MILLISECOND, "0");
  }

  @Test
  void rule06_aUseIsWrittenAfterATenthOfTheIdleTimeoutWhereThatIsTheShare() {
    assertThatAUseIsWrittenAfter(Duration.ofMinutes(3), "10");
  }

  @Test
  void rule06_aUseIsWrittenAfterHalfOfTheIdleTimeoutWhereThatIsTheShare() {
    assertThatAUseIsWrittenAfter(Duration.ofMinutes(15), "50");
  }

  /** Also of saves, whose times are written with them or left alone. */
  private void assertThatAUseIsWrittenAfter(Duration share, String percent) {
    Sessions<TckPayload> sessions = configured("cloakroom.touch-percent", percent);
    Session<TckPayload> session = sessions.create(TckPayload.guest());
    SessionToken token = session.token();

    firstClock.at(share.minus(MILLISECOND));
    found(sessions, token);
    assertLastUse(session, Duration.ZERO, "found 1 ms before the share has passed");
    firstClock.at(share);
    found(sessions, token);
    assertLastUse(session, share, "found when the share has passed");

    Session<TckPayload> saved = found(sessions, token);
    firstClock.at(share.multipliedBy(2).minus(MILLISECOND));
    saved.set(TckPayload_.visits, 1);
    sessions.save(saved);
    assertLastUse(session, share, "saved 1 ms before it has passed again");
    firstClock.at(share.multipliedBy(2));
    saved.set(TckPayload_.visits, 2);
    sessions.save(saved);
    assertLastUse(session, share.multipliedBy(2), "saved when it has passed again");
  }

  private void assertLastUse(Session<TckPayload> session, Duration at, String when) {
    StoredSession row = row(session);
    assertThat(row.lastAccessedAt() - Rows.NOW)
        .as("the last use, %s", when)
        .isEqualTo(at.toMillis());
    assertThat(row.expiresAt() - Rows.NOW)
        .as("the expiry, %s", when)
        .isEqualTo(at.plus(IDLE).toMillis());
  }

  private Sessions<TckPayload> configured(String key, String value) {
    return node(key, value).sessions(TckPayload_.TYPE);
  }

  /** One on the first node's store and clock. */
  private Cloakroom node(String key, String value) {
    return Cloakroom.builder()
        .store(store())
        .cipher(KitCipher.SHARED)
        .clock(firstClock)
        .property("cloakroom.sweep", "off")
        .property(key, value)
        .build();
  }

  @Test
  void rule06_sessionsLiveAsThePayloadClassSays() {
    Sessions<BriefPayload> brief = firstNode.sessions(BriefPayload_.TYPE);

    assertLives(brief, Duration.ofMinutes(5), Duration.ofHours(1));
  }

  @Test
  void rule06_whatIsConfiguredForATypeWinsOverItsClass() {
    Sessions<BriefPayload> brief =
        node("cloakroom.type.tck.brief.idle-timeout", "PT7M").sessions(BriefPayload_.TYPE);

    assertLives(brief, Duration.ofMinutes(7), Duration.ofHours(1));
  }

  private void assertLives(Sessions<BriefPayload> brief, Duration idle, Duration absolute) {
    SessionToken unused = brief.create(new BriefPayload(1)).token();
    SessionToken used = brief.create(new BriefPayload(2)).token();
    Sessions<BriefPayload> asking = secondNode.sessions(BriefPayload_.TYPE);

    secondClock.at(idle.minus(MILLISECOND));
    assertThat(asking.peek(unused)).as("1 ms before the idle timeout").isPresent();
    secondClock.at(idle);
    assertThat(asking.peek(unused)).as("at the idle timeout").isEmpty();

    for (Duration at = Duration.ZERO; at.compareTo(absolute) < 0; at = at.plusMinutes(4)) {
      secondClock.at(at);
      assertThat(asking.find(used)).as("used every 4 minutes, after %s", at).isPresent();
    }
    secondClock.at(absolute.minus(MILLISECOND));
    assertThat(asking.peek(used)).as("1 ms before the absolute lifetime ends").isPresent();
    secondClock.at(absolute);
    assertThat(asking.peek(used)).as("when it ends").isEmpty();
  }
}
