package dev.cloakroom.docs;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Sessions;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionCipher;
import java.util.Map;
import javax.sql.DataSource;

/** A store on an application's own pool. */
final class BringYourOwn {
  private BringYourOwn() {}

  static void run(DataSource pool, SessionCipher cipher) {
    // begin
    Configuration configuration = new Configuration(Map.of("cloakroom.namespace", "shop"));
    try (JpaSessionStore store = JpaSessionStore.over(pool, configuration);
        Cloakroom cloakroom = Cloakroom.builder().store(store).cipher(cipher).build()) {
      Sessions<ShopSession> sessions = cloakroom.sessions(ShopSession_.TYPE);
      sessions.create(ShopSession_.empty());
    }
    // end
  }
}
