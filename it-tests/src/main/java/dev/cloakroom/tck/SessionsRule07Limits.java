package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionGoneException;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionSummary;
import dev.cloakroom.Sessions;
import dev.cloakroom.TooManySessionsException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A subject has as many live sessions as the configuration allows. */
abstract class SessionsRule07Limits extends SessionsRules {
  private static final int MOST = 2;

  private final String ada = user();

  SessionsRule07Limits(SessionStoreTck kit) {
    super(kit);
  }

  private Sessions<TckPayload> limited(String excess) {
    return Cloakroom.builder()
        .store(store())
        .cipher(KitCipher.SHARED)
        .clock(firstClock)
        .property("cloakroom.sweep", "off")
        .property("cloakroom.sessions-per-subject", String.valueOf(MOST))
        .property("cloakroom.sessions-per-subject.excess", excess)
        .build()
        .sessions(TckPayload_.TYPE);
  }

  /** One session more of hers each minute, as many as there may be. */
  private List<Session<TckPayload>> devices() {
    List<Session<TckPayload>> devices = new ArrayList<>();
    for (int i = 1; i <= MOST; i++) {
      firstClock.at(Duration.ofMinutes(i));
      devices.add(first.create(TckPayload.of(ada)));
    }
    firstClock.at(Duration.ofMinutes(MOST + 1));
    return devices;
  }

  private Session<TckPayload> guestWhoIsAda(Sessions<TckPayload> sessions) {
    Session<TckPayload> guest = sessions.create(TckPayload.guest());
    guest.set(TckPayload_.user, ada);
    return guest;
  }

  @Test
  void rule07_theDeviceThatSignedInFirstIsSignedOut() {
    Sessions<TckPayload> limited = limited("evict-oldest");
    List<Session<TckPayload>> devices = devices();

    Session<TckPayload> signedIn = limited.cycle(guestWhoIsAda(limited));

    assertDead(devices.get(0).token(), "the oldest");
    assertThat(ids(second.findBySubject(refTo(ada))))
        .containsExactly(signedIn.id(), devices.get(1).id());
  }

  @Test
  void rule03_aRequestInFlightOfASessionThatWasEvictedCannotWriteItBack() {
    List<Session<TckPayload>> devices = devices();
    limited("evict-oldest").create(TckPayload.of(ada));

    devices.get(0).set(TckPayload_.note, "written back");
    assertThatExceptionOfType(SessionGoneException.class)
        .isThrownBy(() -> first.save(devices.get(0)));
  }

  @Test
  void rule07_oneMoreIsRejectedAndTheGuestStays() {
    Sessions<TckPayload> limited = limited("reject");
    List<Session<TckPayload>> devices = devices();
    Session<TckPayload> guest = guestWhoIsAda(limited);

    assertThatExceptionOfType(TooManySessionsException.class)
        .isThrownBy(() -> limited.cycle(guest))
        .satisfies(e -> assertThat(e.limit()).isEqualTo(MOST))
        .withMessageContaining("cloakroom.sessions-per-subject");
    assertThatExceptionOfType(TooManySessionsException.class)
        .isThrownBy(() -> limited.create(TckPayload.of(ada)));

    assertAlive(guest.token(), "the guest's");
    devices.forEach(device -> assertAlive(device.token(), "a device"));
    second.delete(devices.get(0).token());
    assertThat(limited.cycle(guest).payload().user()).as("once there is room").isEqualTo(ada);
  }

  @Test
  void rule07_aSessionWhosePrivilegesChangeTakesNoFurtherRoom() {
    Sessions<TckPayload> limited = limited("reject");
    Session<TckPayload> device = limited.create(TckPayload.of(ada));
    limited.create(TckPayload.of(ada));

    device.set(TckPayload_.roles, List.of("admin"));

    assertThat(limited.cycle(device).payload().roles()).containsExactly("admin");
    assertThat(second.findBySubject(refTo(ada))).hasSize(MOST);
  }

  @Test
  void rule07_guestsAndOthersAreNotLimited() {
    Sessions<TckPayload> limited = limited("reject");
    for (int i = 0; i <= MOST; i++) {
      assertAlive(limited.create(TckPayload.guest()).token(), "a guest's");
      assertAlive(limited.create(TckPayload.of(user())).token(), "somebody's");
      assertAlive(limited.create(TckPayload.of("tenant " + i, ada)).token(), "a tenant's");
    }
  }

  private static List<SessionId> ids(List<? extends SessionSummary> sessions) {
    return sessions.stream().map(SessionSummary::id).toList();
  }
}
