package shop;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.util.List;

public final class Main {
  public static void main(String[] args) {
    Path directory = Path.of(args[0]);
    try (Cloakroom cloakroom =
        Cloakroom.builder()
            .url("memory:")
            .cipher(TinkSessionCipher.generate(directory.resolve("keyset.json")))
            .build()) {
      Sessions<ShopSession> sessions = cloakroom.sessions(ShopSession_.TYPE);
      Session<ShopSession> session = sessions.create(new ShopSession(null, List.of("gear")));
      session.set(ShopSession_.userId, "ada");
      sessions.cycle(session);
      System.out.println(sessions.findBySubject(SubjectRef.of("ada")).get(0).payload());
      System.out.println(Cloakroom.class.getModule() + " " + Main.class.getModule());
      try {
        cloakroom.sessions(ShopSession.class);
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
