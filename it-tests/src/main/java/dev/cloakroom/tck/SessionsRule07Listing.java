package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Session;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionSummary;
import dev.cloakroom.SessionView;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

abstract class SessionsRule07Listing extends SessionsRules {
  SessionsRule07Listing(SessionStoreTck kit) {
    super(kit);
  }

  /** Owners that are not the same, however much a database thinks so. */
  static List<List<SubjectRef>> lookalikes() {
    String user = user();
    return List.of(
        List.of(SubjectRef.of(user + "é"), SubjectRef.of(user + "e\u0301")),
        List.of(SubjectRef.of(user + "é"), SubjectRef.of(user + "e")),
        List.of(SubjectRef.of(user + "a"), SubjectRef.of(user + "A")),
        List.of(SubjectRef.of(user + "ß"), SubjectRef.of(user + "ss")),
        List.of(SubjectRef.of(user + "i"), SubjectRef.of(user + "ı")),
        List.of(SubjectRef.of(user), SubjectRef.of(user + " ")),
        List.of(SubjectRef.of(user), SubjectRef.of(user + "\u0000")),
        List.of(SubjectRef.of(user), SubjectRef.of(user + "\u200B")),
        List.of(SubjectRef.of(user), SubjectRef.of(user + "\t")),
        List.of(SubjectRef.of("a:b", user), SubjectRef.of("a", "b:" + user)),
        List.of(SubjectRef.of("a:", user), SubjectRef.of("a", ":" + user)),
        List.of(SubjectRef.of("north", user), SubjectRef.of("south", user)),
        List.of(SubjectRef.of("north", user), SubjectRef.of("North", user)),
        List.of(SubjectRef.of(null, user), SubjectRef.of("", user)),
        List.of(SubjectRef.of(null, user), SubjectRef.of("null", user)),
        List.of(SubjectRef.of("t", user), SubjectRef.of(null, "t" + user)));
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void rule07_ownersThatLookAlikeAreNotTheSame(List<SubjectRef> owners) {
    SubjectRef one = owners.get(0);
    SubjectRef other = owners.get(1);
    Session<TckPayload> ones = first.create(TckPayload.of(one.tenant(), one.subject()));
    Session<TckPayload> others = first.create(TckPayload.of(other.tenant(), other.subject()));

    assertThat(ids(second.findBySubject(one))).containsExactly(ones.id());
    assertThat(ids(second.findBySubject(other))).containsExactly(others.id());
    assertThat(second.delete(one, others.id())).as("delete of another's").isFalse();
    assertThat(second.deleteBySubject(one)).as("deleted").isEqualTo(1);
    assertAlive(others.token(), "the other's session");
  }

  @Test
  void rule07_theSessionsOfASubjectAreListedNewestFirstWithTheirPayloads() {
    String ada = user();
    first.create(TckPayload.of(ada));
    firstClock.at(Duration.ofMinutes(5));
    Session<TckPayload> phone = first.create(TckPayload.of(ada));
    change(first, phone.token(), session -> session.set(TckPayload_.note, "phone"));

    List<SessionView<TckPayload>> devices = second.findBySubject(refTo(ada));

    assertThat(devices).extracting(view -> view.payload().note()).containsExactly("phone", "");
  }

  @Test
  void rule07_anExpiredSessionIsNotListed() {
    String ada = user();
    first.create(TckPayload.of(ada));

    firstClock.at(Duration.ofMinutes(30));

    assertThat(first.findBySubject(refTo(ada))).isEmpty();
    assertThat(firstNode.revoker().findBySubject(refTo(ada))).isEmpty();
  }

  @Test
  void rule07_aSessionOfAnotherPayloadTypeIsListedOnlyAmongItsOwnAndForAdministration() {
    String ada = user();
    Session<TckPayload> session = first.create(TckPayload.of(ada));
    Sessions<OtherPayload> otherType = firstNode.sessions(OtherPayload_.TYPE);
    Session<OtherPayload> other = otherType.create(new OtherPayload(ada));

    assertThat(ids(second.findBySubject(refTo(ada)))).containsExactly(session.id());
    assertThat(ids(otherType.findBySubject(refTo(ada)))).containsExactly(other.id());
    assertThat(ids(secondNode.revoker().findBySubject(refTo(ada))))
        .containsExactlyInAnyOrder(session.id(), other.id());
    assertThat(second.deleteBySubject(refTo(ada))).as("deleted, of every type").isEqualTo(2);
    assertThat(otherType.find(other.token())).as("the other type's").isEmpty();
  }

  @Test
  void rule07_aSubjectSignsOutEverywhereElse() {
    String ada = user();
    Session<TckPayload> here = first.create(TckPayload.of(ada));
    Session<TckPayload> phone = first.create(TckPayload.of(ada));
    Session<OtherPayload> otherType =
        firstNode.sessions(OtherPayload_.TYPE).create(new OtherPayload(ada));

    assertThat(second.deleteBySubject(refTo(ada), here.id())).as("deleted").isEqualTo(2);

    assertAlive(here.token(), "the session that stays");
    assertDead(phone.token(), "after its owner signed out everywhere else");
    assertThat(secondNode.sessions(OtherPayload_.TYPE).find(otherType.token())).isEmpty();
    assertThat(secondNode.revoker().deleteBySubject(refTo(ada), phone.id())).isEqualTo(1);
    assertDead(here.token(), "after all but one that is gone were deleted");
  }

  @Test
  void rule07_aSubjectDeletesASessionOfItsOwnById() {
    String ada = user();
    Session<TckPayload> lost = first.create(TckPayload.of(ada));
    Session<TckPayload> kept = first.create(TckPayload.of(ada));

    assertThat(second.delete(refTo(user()), lost.id())).as("by another").isFalse();
    assertThat(second.delete(refTo(ada), lost.id())).as("by its owner").isTrue();

    assertDead(lost.token(), "after its owner deleted it");
    assertAlive(kept.token(), "the owner's other session");
  }

  @Test
  void rule07_administrationDeletesASubjectsSessions() {
    String ada = user();
    Session<TckPayload> session = first.create(TckPayload.of(ada));

    assertThat(secondNode.revoker().deleteBySubject(refTo(ada))).isEqualTo(1);

    assertDead(session.token(), "after administration deleted it");
  }

  private static List<SessionId> ids(List<? extends SessionSummary> sessions) {
    return sessions.stream().map(SessionSummary::id).toList();
  }
}
