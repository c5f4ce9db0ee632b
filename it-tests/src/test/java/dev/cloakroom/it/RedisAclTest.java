package dev.cloakroom.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.SessionException;
import dev.cloakroom.it.faults.EveryVerb;
import dev.cloakroom.it.servers.OnEveryRedis;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.RespConnection;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import java.io.IOException;
import java.util.List;

/** Users who may not do everything. The kit runs as the one of the documentation, too. */
class RedisAclTest {
  private static RedisServer serverWithUser(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    assumeFalse(server.server().ports().isEmpty(), "nobody makes users on somebody else's server");
    LeastUser.on(server.server());
    return server;
  }

  private static RedissonSessionStore open(RedisServer server, String password, String durability) {
    return server.open(
        Configuration.USER,
        LeastUser.NAME,
        Configuration.PASSWORD,
        password,
        RedissonSessionStore.DURABILITY,
        durability);
  }

  @OnEveryRedis
  void theUserOfTheDocumentationIsEnough(RedisBackend backend) throws Exception {
    RedisServer server = serverWithUser(backend);
    for (String durability : List.of("server", "required")) {
      try (SessionStore store = open(server, LeastUser.PASSWORD, durability)) {
        EveryVerb.worksIn(store);
      }
    }
  }

  @OnEveryRedis
  void theUserOfTheDocumentationMayDoNothingElse(RedisBackend backend) throws Exception {
    RedisServer server = serverWithUser(backend);
    for (int port : server.server().ports()) {
      try (RespConnection connection = new RespConnection(port)) {
        connection.call("AUTH", LeastUser.NAME, LeastUser.PASSWORD);
        assertRefused(connection, "HGET", "else", "field");
        assertRefused(connection, "EVAL", "return redis.call('HGET', KEYS[1], '')", "1", "else");
        assertRefused(connection, "KEYS", "*");
        assertRefused(connection, "FLUSHALL");
        assertRefused(connection, "CONFIG", "GET", "requirepass");
        assertRefused(connection, "ACL", "LIST");
        assertRefused(connection, "SCRIPT", "FLUSH");
      }
    }
  }

  private static void assertRefused(RespConnection connection, String... words) {
    assertThatThrownBy(() -> connection.call(words))
        .as(words[0])
        .isInstanceOf(IOException.class)
        .message()
        .containsAnyOf("NOPERM", "ACL failure in script", "can't access");
  }

  @OnEveryRedis
  void aWrongPasswordIsRefusedAndNotShown(RedisBackend backend) throws Exception {
    RedisServer server = serverWithUser(backend);

    assertThatThrownBy(() -> open(server, "wrong-password", "server"))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining(server.server().url().replaceFirst(",.*", ""))
        .hasMessageContaining("'cloakroom.password'")
        .satisfies(e -> assertThat(everythingSaidIn(e)).doesNotContain("wrong-password"));
  }

  @OnEveryRedis
  void aUserWhoMayNotTouchTheKeysIsRefused(RedisBackend backend) throws Exception {
    RedisServer server = serverWithUser(backend);
    for (int port : server.server().ports()) {
      try (RespConnection connection = new RespConnection(port)) {
        connection.call("ACL", "SETUSER", LeastUser.NAME, "resetkeys", "~else:*");
      }
    }

    assertThatThrownBy(() -> open(server, LeastUser.PASSWORD, "server"))
        .isExactlyInstanceOf(SessionException.class)
        .hasMessageContaining(server.server().url().replaceFirst(",.*", ""))
        .hasMessageContaining("NOPERM")
        .hasMessageContaining("the user may run scripts on keys that begin with 'cloakroom:'");
  }

  private static String everythingSaidIn(Throwable failure) {
    StringBuilder said = new StringBuilder();
    for (Throwable e = failure; e != null; e = e.getCause()) {
      said.append(e).append('\n');
    }
    return said.toString();
  }
}
