package dev.cloakroom.it;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.cloakroom.it.faults.EveryVerb;
import dev.cloakroom.it.servers.OnEveryRedis;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.RespConnection;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.SessionStore;
import java.util.List;

/** Servers that have forgotten the scripts, as each does that is started again. */
class RedisScriptsTest {
  @OnEveryRedis
  void scriptsThatServersHaveForgottenAreSentAgain(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    assumeFalse(server.server().ports().isEmpty(), "somebody else's server forgets nothing");
    for (String durability : List.of("server", "required")) {
      try (SessionStore store = server.open(RedissonSessionStore.DURABILITY, durability)) {
        EveryVerb.worksIn(store);
        forgetScripts(server);
        EveryVerb.worksIn(store);
      }
    }
  }

  private static void forgetScripts(RedisServer server) throws Exception {
    for (int port : server.server().ports()) {
      try (RespConnection connection = new RespConnection(port)) {
        connection.call("SCRIPT", "FLUSH");
      }
    }
  }
}
