package dev.cloakroom.benchmarks.redis;

import dev.cloakroom.benchmarks.sessions.Directories;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.RespConnection;
import dev.cloakroom.it.servers.RunningRedis;
import dev.cloakroom.it.servers.Servers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The servers that are measured, started as the integration tests have them. */
public final class RedisServers implements AutoCloseable {
  private final Map<RedisBackend, RedisTarget> filled = new EnumMap<>(RedisBackend.class);
  private final Map<RedisBackend, String> descriptions = new EnumMap<>(RedisBackend.class);

  /** A server with the sessions of all subjects. */
  RedisTarget filled(RedisBackend backend) {
    RedisTarget present = filled.get(backend);
    if (present != null) {
      return present;
    }
    try {
      RedisTarget target = empty(backend);
      RedisFilling.fill(target, Workload.SESSIONS);
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server with nothing in it, for sessions of Cloakroom's. */
  public RedisTarget ready(RedisBackend backend) {
    try {
      RedisTarget target = empty(backend);
      RedisFilling.begin(target);
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server that was just started. */
  RedisTarget empty(RedisBackend backend) {
    try {
      RunningRedis server = Servers.of(backend);
      descriptions.put(
          backend, "%s (%s, %s)".formatted(backend.title(), server.version(), server.origin()));
      try (RespConnection connection = new RespConnection(URI.create(server.url()).getPort())) {
        connection.call("CONFIG", "SET", "appendonly", "no");
      }
      RedisTarget target =
          new RedisTarget(
              server.url(), Files.createTempDirectory("cloakroom-benchmarks-" + backend.word()));
      filled.put(backend, target);
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(backend.title() + " could not be had", e);
    }
  }

  /** Which they are. */
  public String description() {
    return descriptions.values().stream().collect(Collectors.joining("; "));
  }

  /** Deletes the directories; the servers end with the process. */
  @Override
  public void close() {
    for (RedisTarget target : filled.values()) {
      Directories.delete(target.directory());
    }
  }
}
