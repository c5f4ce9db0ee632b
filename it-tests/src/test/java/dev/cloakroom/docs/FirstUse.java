package dev.cloakroom.docs;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;

/** The README's ten lines. */
final class FirstUse {
  private FirstUse() {}

  static void run(Cart cart) {
    // begin
    try (Cloakroom cloakroom =
        Cloakroom.builder()
            .url("jdbc:sqlite:sessions.db")
            .schema("create")
            .cipher(TinkSessionCipher.fromKeyset(Path.of("session.keyset.json")))
            .build()) {
      Sessions<ShopSession> sessions = cloakroom.sessions(ShopSession_.TYPE);

      Session<ShopSession> session = sessions.create(ShopSession_.empty()); // a guest
      SessionToken token = session.token(); // goes into the cookie

      Session<ShopSession> again = sessions.find(token).orElseThrow();
      again.set(ShopSession_.cart, cart);
      sessions.save(again); // one statement, and only if something changed

      again.set(ShopSession_.userId, "ada"); // she signs in:
      Session<ShopSession> signedIn = sessions.cycle(again); // a new token; the old one is dead
      sessions.findBySubject(SubjectRef.of("ada")); // her devices
      sessions.delete(signedIn.token()); // she signs out
    }
    // end
  }
}
