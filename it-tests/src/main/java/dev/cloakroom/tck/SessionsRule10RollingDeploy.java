package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first node runs the old version of an application, the second the new one. */
abstract class SessionsRule10RollingDeploy extends SessionsRules {
  private final Sessions<OldPayload> old = firstNode.sessions(OldPayload_.TYPE);
  private final Sessions<NewPayload> fresh = secondNode.sessions(NewPayload_.TYPE);

  SessionsRule10RollingDeploy(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule10_theNewVersionReadsWhatTheOldOneWrote() {
    SessionToken token = old.create(new OldPayload("ada", 3, null, null)).token();

    assertThat(fresh.find(token).orElseThrow().payload())
        .isEqualTo(new NewPayload(List.of(), "ada", Optional.empty(), 3, null, null));
  }

  @Test
  void rule10_theOldVersionReadsWhatTheNewOneWrote() {
    SessionToken token = newSession();

    assertThat(old.find(token).orElseThrow().payload())
        .isEqualTo(new OldPayload("ada", 3, new OldPayload.Coat("red"), OldPayload.Size.OTHER));
  }

  @Test
  void rule10_aSaveByTheOldVersionKeepsWhatItDoesNotKnow() {
    SessionToken token = newSession();
    Session<OldPayload> session = old.find(token).orElseThrow();

    session.set(OldPayload_.visits, 4);
    old.save(session);
    session.set(OldPayload_.visits, 5);
    old.save(session);

    assertThat(fresh.find(token).orElseThrow().payload()).isEqualTo(expected(5));
  }

  @Test
  void rule10_aCycleByTheOldVersionKeepsWhatItDoesNotKnow() {
    Session<OldPayload> session = old.find(newSession()).orElseThrow();

    SessionToken moved = old.cycle(session).token();

    assertThat(fresh.find(moved).orElseThrow().payload()).isEqualTo(expected(3));
  }

  @Test
  void rule10_aMergeByTheOldVersionKeepsWhatTheNewOneSavedMeanwhile() {
    SessionToken token = old.create(new OldPayload("ada", 3, null, null)).token();
    Session<OldPayload> olds = old.find(token).orElseThrow();
    Session<NewPayload> news = fresh.find(token).orElseThrow();
    news.set(NewPayload_.badges, List.of("first", "second"));
    news.set(NewPayload_.motto, Optional.of("keep your coat on"));
    fresh.save(news);

    olds.set(OldPayload_.visits, 4);
    old.save(olds);

    NewPayload merged = fresh.find(token).orElseThrow().payload();
    assertThat(merged.visits()).isEqualTo(4);
    assertThat(merged.badges()).containsExactly("first", "second");
    assertThat(merged.motto()).contains("keep your coat on");
  }

  private SessionToken newSession() {
    return fresh.create(expected(3)).token();
  }

  private static NewPayload expected(int visits) {
    return new NewPayload(
        List.of("first", "second"),
        "ada",
        Optional.of("keep your coat on"),
        visits,
        new NewPayload.Coat("red", 7),
        NewPayload.Size.GIGANTIC);
  }
}
