package dev.cloakroom.it.servers;

import java.io.IOException;
import java.nio.file.Path;

/** A server of Redis or Valkey that the suite runs on. */
public enum RedisBackend implements Wanted<RunningRedis> {
  /** Cannot expire fields of hashes. */
  REDIS_6("Redis 6.2", "redis-6.2", "", "") {
    @Override
    public RunningRedis embedded(Path directory) throws Exception {
      return new EmbeddedRedis(directory);
    }
  },

  REDIS_8("Redis 8.0", "redis-8.0", "redis:8.0", "redis-server"),

  /** Cannot expire fields of hashes. */
  VALKEY_8("Valkey 8.1", "valkey-8.1", "valkey/valkey:8.1", "valkey-server"),

  VALKEY_9("Valkey 9.1", "valkey-9.1", "valkey/valkey:9.1", "valkey-server"),

  /** A master with a replica, and three Sentinels. */
  SENTINEL("Redis Sentinel 6.2", "redis-sentinel", "", "") {
    @Override
    public RunningRedis embedded(Path directory) throws Exception {
      return new EmbeddedSentinel(directory, 1, "");
    }
  },

  /** Three masters and three replicas. */
  CLUSTER("Redis Cluster 6.2", "redis-cluster", "", "") {
    @Override
    public RunningRedis embedded(Path directory) throws Exception {
      return new EmbeddedRedisCluster(directory);
    }
  };

  private final String title;
  private final String word;
  private final String image;
  private final String program;

  RedisBackend(String title, String word, String image, String program) {
    this.title = title;
    this.word = word;
    this.image = image;
    this.program = program;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public String image() {
    return image;
  }

  @Override
  public RunningRedis external(String url, String user, String password) {
    return new ExternalRedis(url, user, password);
  }

  @Override
  public RunningRedis container() throws IOException {
    return ContainerRedis.start(image, program);
  }
}
