package dev.cloakroom.docs;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionEvent;
import dev.cloakroom.SessionLifetime;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import java.time.Duration;
import java.util.function.Consumer;

/** What docs/lifecycle.md shows of sign-in, limits and events. */
final class Devices {
  private Devices() {}

  static Session<ShopSession> signIn(
      Cloakroom.Builder builder, Session<ShopSession> guest, Consumer<String> hangUp) {
    // begin
    Cloakroom cloakroom =
        builder
            .property("cloakroom.sessions-per-subject", "5") // the oldest device is signed out
            .listener(
                event -> {
                  if (event instanceof SessionEvent.Evicted
                      || event instanceof SessionEvent.Deleted) {
                    hangUp.accept(event.id().toString()); // its web socket, for example
                  }
                })
            .build();
    Sessions<ShopSession> sessions = cloakroom.sessions(ShopSession_.TYPE);

    guest.set(ShopSession_.userId, "ada");
    SessionLifetime remembered = new SessionLifetime(Duration.ofDays(14), Duration.ofDays(90));
    Session<ShopSession> signedIn = sessions.cycle(guest, remembered);

    sessions.deleteBySubject(SubjectRef.of("ada"), signedIn.id()); // sign out everywhere else
    // end
    return signedIn;
  }
}
