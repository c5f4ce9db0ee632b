package dev.cloakroom.it.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import redis.embedded.RedisServer;
import redis.embedded.RedisShardedCluster;

/** A cluster of three masters, each with a replica, out of a binary from Maven Central. */
final class EmbeddedRedisCluster implements RunningRedis {
  private final RedisShardedCluster cluster;
  private final List<Integer> ports;

  EmbeddedRedisCluster(Path directory) throws IOException {
    this.cluster =
        RedisShardedCluster.newRedisCluster()
            .withServerBuilder(
                RedisServer.newRedisServer()
                    .setting("bind 127.0.0.1")
                    .setting("dir " + directory)
                    .setting("save \"\"")
                    .setting("cluster-node-timeout 2000"))
            .initializationTimeout(Duration.ofSeconds(30))
            .ephemeral()
            .shard("one", 1)
            .shard("two", 1)
            .shard("three", 1)
            .build();
    cluster.start();
    this.ports = cluster.serverPorts();
  }

  @Override
  public String origin() {
    return "embedded";
  }

  @Override
  public String url() {
    return ports.stream()
        .map(port -> "127.0.0.1:" + port)
        .collect(Collectors.joining(",", "redis-cluster://", ""));
  }

  @Override
  public String version() throws IOException {
    return RunningRedis.info(ports.get(0), "redis_version");
  }

  @Override
  public boolean mayBeKilled() {
    return false;
  }

  @Override
  public void kill() {
    throw new UnsupportedOperationException("six servers");
  }

  @Override
  public void startAgain() {
    throw new UnsupportedOperationException("six servers");
  }

  @Override
  public void end() throws IOException {
    cluster.stop();
  }
}
