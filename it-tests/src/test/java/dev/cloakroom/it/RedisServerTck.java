package dev.cloakroom.it;

import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.RunningRedis;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.tck.SessionStoreTck;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;

/**
 * The kit on servers of Redis or Valkey, as the user of the documentation where one can be made.
 */
@Tag("servers")
abstract class RedisServerTck extends SessionStoreTck {
  private final RedisBackend backend;

  RedisServerTck(RedisBackend backend) {
    this.backend = backend;
  }

  @Override
  protected SessionStore open(String namespace) throws Exception {
    RunningRedis server = Servers.of(backend);
    Map<String, String> keys = new HashMap<>(settings());
    keys.put(Configuration.URL, server.url());
    keys.put(Configuration.NAMESPACE, namespace);
    if (!server.ports().isEmpty()) {
      LeastUser.on(server);
      keys.put(Configuration.USER, LeastUser.NAME);
      keys.put(Configuration.PASSWORD, LeastUser.PASSWORD);
    } else if (!server.password().isEmpty()) {
      keys.put(Configuration.USER, server.user());
      keys.put(Configuration.PASSWORD, server.password());
    }
    return RedissonSessionStore.open(new Configuration(keys));
  }

  /** What is configured otherwise than by default. */
  Map<String, String> settings() {
    return Map.of();
  }

  /** Commands with their arguments. */
  @Override
  protected Set<String> tracingLoggers() {
    return Set.of("org.redisson.", "io.netty.");
  }

  @Override
  protected String description() throws Exception {
    RunningRedis server = Servers.of(backend);
    return backend.title() + " (" + server.version() + "), " + server.origin();
  }
}
