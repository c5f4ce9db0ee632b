package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.EXPIRY;
import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.SubjectKey;
import org.junit.jupiter.api.Test;

abstract class StoreRule05NoFixation extends StoreRules {
  StoreRule05NoFixation(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule05_aCycleSignsAGuestIn() {
    SubjectKey ada = Rows.subject();
    StoredSession guest = stored(Rows.guest());
    StoredSession signedIn = Rows.cycled(guest, ada);

    first().cycle(guest.id(), signedIn, NOW);

    assertThat(load(signedIn.id()).subjectKey()).as("subject after a sign-in").isEqualTo(ada);
    assertThat(listed(ada)).as("sessions of the subject").containsExactly(signedIn.id());
  }

  @Test
  void rule05_aCycleMovesASessionFromOneSubjectToAnother() {
    SubjectKey ada = Rows.subject();
    SubjectKey grace = Rows.subject();
    StoredSession session = stored(Rows.of(ada));
    StoredSession replacement = Rows.cycled(session, grace);

    first().cycle(session.id(), replacement, NOW);

    assertThat(listed(ada)).as("sessions of the former subject").isEmpty();
    assertThat(listed(grace)).as("sessions of the new one").containsExactly(replacement.id());
  }

  @Test
  void rule05_aCycleSignsOutToAGuest() {
    SubjectKey ada = Rows.subject();
    StoredSession session = stored(Rows.of(ada));
    StoredSession guest = Rows.cycled(session, null);

    first().cycle(session.id(), guest, NOW);

    assertThat(load(guest.id()).subjectKey()).as("subject after a sign-out").isNull();
    assertThat(listed(ada)).as("sessions of the former subject").isEmpty();
  }

  @Test
  void rule05_anUpdateDoesNotChangeTheSubject() {
    SubjectKey ada = Rows.subject();
    SubjectKey mallory = Rows.subject();
    StoredSession session = stored(Rows.of(ada));

    first().update(Rows.withSubject(mallory, Rows.written(session)), NOW);

    assertThat(load(session.id()).subjectKey()).as("subject after an update").isEqualTo(ada);
    assertThat(listed(mallory)).as("sessions of the subject that was smuggled in").isEmpty();
  }

  @Test
  void rule05_aTouchKeepsTheSubject() {
    SubjectKey ada = Rows.subject();
    StoredSession session = stored(Rows.of(ada));

    first().touch(session.id(), NOW + 1, EXPIRY + 1, NOW);

    assertThat(load(session.id()).subjectKey()).as("subject after a touch").isEqualTo(ada);
  }

  @Test
  void rule05_anUnknownIdIsNeverAdopted() {
    StoredSession unknown = Rows.of(Rows.subject());

    assertGone(first().update(Rows.written(unknown), NOW), "update of an unknown id");
    assertGone(first().update(unknown, NOW), "update to version 1 of an unknown id");
    assertThat(first().touch(unknown.id(), NOW, EXPIRY, NOW)).as("touch").isFalse();

    assertDead(unknown.id(), "after writes to an unknown id");
  }

  @Test
  void rule05_aValueUnderTheBytesOfAnIdDoesNotTouchTheSession() {
    StoredSession session = stored(Rows.guest());
    byte[] key = session.id().bytes();

    first().values().put(key, new StoredValue(EXPIRY, Rows.random(10)));
    first().values().take(key, NOW);
    first().values().put(key, new StoredValue(EXPIRY, Rows.random(10)));
    first().delete(session.id());

    assertDead(session.id(), "after its delete, with a value under the same bytes");
    assertThat(first().values().get(key, NOW)).as("the value").isPresent();
    SessionId free = Rows.id();
    first().values().put(free.bytes(), new StoredValue(EXPIRY, Rows.random(10)));
    assertDead(free, "where only a value was put");
  }
}
