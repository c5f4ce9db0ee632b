package dev.cloakroom.benchmarks.redis;

import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.RespConnection;
import dev.cloakroom.it.servers.RunningRedis;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What the sessions of each subject take of a server's memory. */
public final class RedisBytes {
  private RedisBytes() {}

  /**
   * Fills an empty server with them, one subject after the other.
   *
   * @param servers have not filled this one
   */
  public static Counts of(RedisBackend backend, RedisServers servers) throws IOException {
    RedisTarget target = servers.ready(backend);
    List<String> labels = new ArrayList<>();
    List<Long> bytes = new ArrayList<>();
    for (RedisSubject subject : RedisSubject.complete()) {
      long before = used(target);
      RedisFilling.created(subject, target, Workload.SESSIONS);
      labels.add(subject.label());
      bytes.add((used(target) - before) / Workload.SESSIONS);
    }
    return new Counts(
        "Bytes in " + backend.title(),
        labels,
        List.of(new Counts.Line("used_memory", List.copyOf(bytes))));
  }

  private static long used(RedisTarget target) throws IOException {
    try (RespConnection connection = new RespConnection(URI.create(target.url()).getPort())) {
      return Long.parseLong(RunningRedis.info(connection, "used_memory"));
    }
  }
}
