package dev.cloakroom.it.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import redis.embedded.RedisServer;
import redis.embedded.RedisShardedCluster;

/** A cluster of three masters, each with a replica, out of a binary from Maven Central. */
public final class EmbeddedRedisCluster implements RunningRedis {
  private static final int ATTEMPTS = 3;
  private static final Duration START_UP = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

  private final RedisShardedCluster cluster;
  private final List<Integer> ports;

  /**
   * Starts it, and waits until each replica has what its master has: one that never had is not
   * promoted when the master dies.
   *
   * @param directory for its files
   */
  public EmbeddedRedisCluster(Path directory) throws IOException {
    this.cluster = started(directory);
    this.ports = cluster.serverPorts();
  }

  private static void awaitReplicas(List<Integer> ports) throws IOException {
    long deadline = System.nanoTime() + START_UP.toNanos();
    for (int port : ports) {
      while (!isInStep(port)) {
        if (System.nanoTime() > deadline) {
          throw new IOException("the replica at port " + port + " never had its master's data");
        }
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      }
    }
  }

  private static boolean isInStep(int port) throws IOException {
    return RunningRedis.info(port, "role").equals("master")
        || RunningRedis.info(port, "master_link_status").equals("up");
  }

  /**
   * Each server has a second port, 10,000 above its own, of which nobody knows whether it is free.
   */
  private static RedisShardedCluster started(Path directory) throws IOException {
    for (int attempt = 1; ; attempt++) {
      RedisShardedCluster cluster = cluster(directory);
      try {
        cluster.start();
        awaitReplicas(cluster.serverPorts());
        return cluster;
      } catch (IOException | RuntimeException e) {
        cluster.stop();
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static RedisShardedCluster cluster(Path directory) throws IOException {
    return RedisShardedCluster.newRedisCluster()
        .withServerBuilder(
            RedisServer.newRedisServer()
                .setting("bind 127.0.0.1")
                .setting("dir " + directory)
                .setting("save \"\"")
                .setting("cluster-node-timeout 2000"))
        .initializationTimeout(START_UP)
        .ephemeral()
        .shard("one", 1)
        .shard("two", 1)
        .shard("three", 1)
        .build();
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
  public List<Integer> ports() {
    return ports;
  }

  /** The port of the master that has a slot, as a server sees it that is alive. */
  public int masterOf(int slot, int askedPort) throws IOException {
    try (RespConnection asked = new RespConnection(askedPort)) {
      for (Object range : (List<?>) asked.call("CLUSTER", "SLOTS")) {
        List<?> parts = (List<?>) range;
        if (Integer.parseInt((String) parts.get(0)) <= slot
            && slot <= Integer.parseInt((String) parts.get(1))) {
          return Integer.parseInt((String) ((List<?>) parts.get(2)).get(1));
        }
      }
      throw new IOException("nobody has slot " + slot);
    }
  }

  /** Kills one of the servers, as {@code kill -9} does. */
  public void kill(int port) throws Exception {
    RunningRedis.kill(port);
  }

  @Override
  public boolean mayBeKilled() {
    return false;
  }

  @Override
  public void end() throws IOException {
    cluster.stop();
  }
}
