package dev.cloakroom.it;

import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.RunningRedis;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.Configuration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.ByteArrayCodec;
import org.redisson.config.Config;
import org.redisson.config.ReadMode;

/** Stores, and a client that knows nothing of them, on a server of the run's. */
record RedisServer(RunningRedis server, String namespace) {
  private static final String CLUSTER = "redis-cluster://";
  private static final String SENTINEL = "redis-sentinel://";

  static RedisServer of(RedisBackend backend) throws Exception {
    return new RedisServer(Servers.of(backend), "test-" + UUID.randomUUID());
  }

  RedissonSessionStore open(String... keysAndValues) {
    return RedissonSessionStore.open(configuration(keysAndValues));
  }

  Configuration configuration(String... keysAndValues) {
    Map<String, String> keys = new HashMap<>();
    keys.put(Configuration.URL, server.url());
    if (!server.password().isEmpty()) {
      keys.put(Configuration.USER, server.user());
      keys.put(Configuration.PASSWORD, server.password());
    }
    keys.put(Configuration.NAMESPACE, namespace);
    for (int i = 0; i < keysAndValues.length; i += 2) {
      keys.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return new Configuration(keys);
  }

  /** What opens a store on a client that is given. */
  Configuration withoutAddress() {
    return new Configuration(Map.of(Configuration.NAMESPACE, namespace));
  }

  /** A client of the application's; the caller ends it. */
  RedissonClient client() {
    Config config = new Config().setNettyThreads(2).setThreads(2).setCodec(ByteArrayCodec.INSTANCE);
    if (!server.password().isEmpty()) {
      config.setUsername(server.user()).setPassword(server.password());
    }
    if (server.url().startsWith(CLUSTER)) {
      for (String host : server.url().substring(CLUSTER.length()).split(",", -1)) {
        config.useClusterServers().addNodeAddress("redis://" + host).setReadMode(ReadMode.MASTER);
      }
    } else if (server.url().startsWith(SENTINEL)) {
      String[] hostsAndMaster = server.url().substring(SENTINEL.length()).split("/", -1);
      for (String host : hostsAndMaster[0].split(",", -1)) {
        config.useSentinelServers().addSentinelAddress("redis://" + host);
      }
      config.useSentinelServers().setMasterName(hostsAndMaster[1]).setReadMode(ReadMode.MASTER);
    } else {
      config.useSingleServer().setAddress(server.url());
    }
    return Redisson.create(config);
  }

  /** A key of a partition. */
  String key(int partition, String what) {
    return "cloakroom:{%s:%02x}:%s".formatted(namespace, partition, what);
  }
}
