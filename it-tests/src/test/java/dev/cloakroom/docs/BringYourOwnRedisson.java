package dev.cloakroom.docs;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Sessions;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionCipher;
import java.util.Map;
import org.redisson.api.RedissonClient;

/** A store on an application's own client. */
final class BringYourOwnRedisson {
  private BringYourOwnRedisson() {}

  static void run(RedissonClient redisson, SessionCipher cipher) {
    // begin
    Configuration configuration = new Configuration(Map.of("cloakroom.namespace", "shop"));
    try (RedissonSessionStore store = RedissonSessionStore.over(redisson, configuration);
        Cloakroom cloakroom = Cloakroom.builder().store(store).cipher(cipher).build()) {
      Sessions<ShopSession> sessions = cloakroom.sessions(ShopSession_.TYPE);
      sessions.create(ShopSession_.empty());
    }
    // end
  }
}
