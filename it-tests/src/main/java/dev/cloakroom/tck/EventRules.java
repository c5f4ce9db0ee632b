package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionEvent;
import dev.cloakroom.SessionGoneException;
import dev.cloakroom.SessionId;
import dev.cloakroom.Sessions;
import dev.cloakroom.UnreadableSessionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What listeners are told: what happened on their node, once each, and nothing else. */
abstract class EventRules extends SessionsRules {
  private static final Instant NOW = Instant.ofEpochMilli(Rows.NOW);

  private final List<SessionEvent> told = Collections.synchronizedList(new ArrayList<>());
  private final Cloakroom node =
      Cloakroom.builder()
          .store(store())
          .cipher(KitCipher.SHARED)
          .clock(firstClock)
          .property("cloakroom.sweep", "off")
          .property("cloakroom.sessions-per-subject", "2")
          .listener(told::add)
          .build();
  private final Sessions<TckPayload> sessions = node.sessions(TckPayload_.TYPE);
  private final String ada = user();

  EventRules(SessionStoreTck kit) {
    super(kit);
  }

  /** What was told until now; the store stays open, for others opened it. */
  private List<SessionEvent> told() {
    node.close();
    return List.copyOf(told);
  }

  @Test
  void rule01_whatWasCreatedAndChangedIsToldInItsOrder() {
    Session<TckPayload> guest = sessions.create(TckPayload.guest());
    guest.set(TckPayload_.note, "changed");
    guest.set(TckPayload_.visits, 1);
    sessions.save(guest);
    sessions.save(guest);
    sessions.update(guest.token(), payload -> TckPayload_.note.with(payload, "changed once more"));

    assertThat(told())
        .containsExactly(
            new SessionEvent.Created(guest.id(), NOW, "tck"),
            changed(guest.id(), "visits", "note"),
            changed(guest.id(), "note"));
  }

  @Test
  void rule02_ofAMergedSaveOnlyItsOwnChangesAreTold() {
    Session<TckPayload> session = sessions.create(TckPayload.guest());
    change(second, session.token(), theirs -> theirs.set(TckPayload_.visits, 1));
    session.set(TckPayload_.note, "mine");
    sessions.save(session);

    assertThat(told()).last().isEqualTo(changed(session.id(), "note"));
  }

  @Test
  void rule03_aSaveThatDidNotHappenIsNotTold() {
    Session<TckPayload> session = sessions.create(TckPayload.guest());
    second.delete(session.token());
    session.set(TckPayload_.note, "written back");
    assertThatExceptionOfType(SessionGoneException.class).isThrownBy(() -> sessions.save(session));
    sessions.delete(session.token());

    assertThat(told()).containsExactly(new SessionEvent.Created(session.id(), NOW, "tck"));
  }

  @Test
  void rule04_aCycleThatDidNotHappenIsNotTold() {
    Session<TckPayload> session = sessions.create(TckPayload.guest());
    second.delete(session.token());
    assertThatExceptionOfType(SessionGoneException.class).isThrownBy(() -> sessions.cycle(session));

    assertThat(told()).containsExactly(new SessionEvent.Created(session.id(), NOW, "tck"));
  }

  @Test
  void rule05_aSignInIsToldWithWhoItIsAndWhichSessionItWas() {
    Session<TckPayload> guest = sessions.create(TckPayload.guest());
    guest.set(TckPayload_.user, ada);
    Session<TckPayload> signedIn = sessions.cycle(guest);
    Session<TckPayload> cycled = sessions.cycle(signedIn);
    cycled.update(payload -> TckPayload.guest());
    Session<TckPayload> signedOut = sessions.cycle(cycled);
    Session<TckPayload> created = sessions.create(TckPayload.of(ada));

    assertThat(told())
        .containsExactly(
            new SessionEvent.Created(guest.id(), NOW, "tck"),
            new SessionEvent.SignedIn(signedIn.id(), NOW, guest.id(), "tck", refTo(ada)),
            new SessionEvent.Cycled(cycled.id(), NOW, signedIn.id(), "tck"),
            new SessionEvent.Cycled(signedOut.id(), NOW, cycled.id(), "tck"),
            new SessionEvent.Created(created.id(), NOW, "tck"),
            new SessionEvent.SignedIn(created.id(), NOW, null, "tck", refTo(ada)));
    assertThat(told.toString()).as("in words").doesNotContain(ada);
  }

  @Test
  void rule06_whatExpiredIsToldByTheNodeThatRemovesIt() {
    Session<TckPayload> dead = first.create(TckPayload.of(ada));
    firstClock.at(Duration.ofMinutes(15));
    Session<TckPayload> alive = first.create(TckPayload.of(ada));
    firstClock.at(Duration.ofMinutes(32));

    sessions.deleteExpired();
    sessions.deleteExpired();

    assertThat(told())
        .filteredOn(event -> event.id().equals(dead.id()) || event.id().equals(alive.id()))
        .containsExactly(new SessionEvent.Expired(dead.id(), NOW.plus(Duration.ofMinutes(32))));
  }

  @Test
  void rule07_whatWasDeletedIsToldOneByOne() {
    Session<TckPayload> byToken = first.create(TckPayload.guest());
    Session<TckPayload> byId = first.create(TckPayload.of(ada));
    Session<TckPayload> staying = first.create(TckPayload.of(ada));
    Session<TckPayload> other = first.create(TckPayload.of(ada));
    Session<TckPayload> byAdmin = first.create(TckPayload.guest());

    sessions.delete(byToken.token());
    sessions.delete(refTo(ada), byId.id());
    sessions.deleteBySubject(refTo(ada), staying.id());
    sessions.deleteBySubject(refTo(ada));
    sessions.deleteBySubject(refTo(ada));
    node.revoker().delete(byAdmin.id());
    node.revoker().delete(byAdmin.id());

    assertThat(told())
        .containsExactly(
            deleted(byToken.id()),
            deleted(byId.id()),
            deleted(other.id()),
            deleted(staying.id()),
            deleted(byAdmin.id()));
  }

  @Test
  void rule07_whoHasToMakeRoomIsTold() {
    Session<TckPayload> oldest = first.create(TckPayload.of(ada));
    firstClock.at(Duration.ofMinutes(1));
    first.create(TckPayload.of(ada));
    Session<TckPayload> created = sessions.create(TckPayload.of(ada));

    assertThat(told())
        .last()
        .isEqualTo(
            new SessionEvent.Evicted(oldest.id(), NOW.plus(Duration.ofMinutes(1)), created.id()));
  }

  @Test
  void rule09_whatCannotBeReadIsTold() {
    Session<TckPayload> session = first.create(TckPayload.guest());
    replace(Rows.withData(Rows.random(100), row(session)));
    assertThatExceptionOfType(UnreadableSessionException.class)
        .isThrownBy(() -> sessions.find(session.token()))
        .satisfies(
            e ->
                assertThat(told())
                    .containsExactly(
                        new SessionEvent.Unreadable(session.id(), NOW, "tck", e.reason())));
  }

  private static SessionEvent changed(SessionId id, String... properties) {
    return new SessionEvent.Changed(id, NOW, "tck", List.of(properties));
  }

  private static SessionEvent deleted(SessionId id) {
    return new SessionEvent.Deleted(id, NOW);
  }
}
