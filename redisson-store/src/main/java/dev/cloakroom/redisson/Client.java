package dev.cloakroom.redisson;

import dev.cloakroom.CloakroomConfigurationException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.ByteArrayCodec;
import org.redisson.config.BaseConfig;
import org.redisson.config.BaseMasterSlaveServersConfig;
import org.redisson.config.ClusterServersConfig;
import org.redisson.config.Config;
import org.redisson.config.EqualJitterDelay;
import org.redisson.config.NameMapper;
import org.redisson.config.ReadMode;
import org.redisson.config.SentinelServersConfig;
import org.redisson.config.SingleServerConfig;

/** How Redisson is configured for a store, and what a client of somebody else's has to have. */
final class Client {
  private static final int ATTEMPTS_AFTER_THE_FIRST = 2;
  private static final EqualJitterDelay BETWEEN_ATTEMPTS =
      new EqualJitterDelay(Duration.ofMillis(500), Duration.ofSeconds(1));

  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private Client() {}

  /** The configuration of a client of the store's own. */
  static Config config(Settings settings) {
    Path file = settings.config();
    Config config = file == null ? ofAddress(settings) : ofFile(file);
    return config.setCodec(ByteArrayCodec.INSTANCE);
  }

  /** What is wrong in the file is told by its line alone, for a parser's words quote it. */
  private static Config ofFile(Path file) {
    Config config;
    try {
      config = Config.fromYAML(file.toFile());
    } catch (IOException | RuntimeException e) {
      Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
      throw new CloakroomConfigurationException(
          "The file %s of the key '%s' is not there, or is no configuration of Redisson in YAML%s."
              .formatted(
                  file,
                  RedissonSessionStore.CONFIG,
                  line.find() ? "; look at line " + line.group(1) : ""));
    }
    readFromMasters(config);
    return config;
  }

  /** Replicas lag behind, and what was acknowledged has to be seen. */
  private static void readFromMasters(Config config) {
    requireSupported(config, "The file of the key '" + RedissonSessionStore.CONFIG + "'");
    if (config.isClusterConfig()) {
      config.useClusterServers().setReadMode(ReadMode.MASTER);
    } else if (config.isSentinelConfig()) {
      config.useSentinelServers().setReadMode(ReadMode.MASTER);
    }
  }

  private static void requireSupported(Config config, String subject) {
    if (!config.isClusterConfig() && !config.isSentinelConfig() && !config.isSingleConfig()) {
      throw new CloakroomConfigurationException(
          subject
              + " configures neither a single server nor Sentinel nor a cluster; these are"
              + " supported.");
    }
  }

  private static Config ofAddress(Settings settings) {
    Address address = settings.address();
    if (address == null) {
      throw new IllegalArgumentException("these settings are for a client that is given");
    }
    // A thread of Netty's for each processor: with more, they wait for each other.
    Config config =
        new Config()
            .setNettyThreads(Math.max(2, Runtime.getRuntime().availableProcessors()))
            .setThreads(2);
    if (settings.user() != null) {
      config.setUsername(settings.user());
    }
    if (settings.password() != null) {
      config.setPassword(settings.password());
    }
    String[] urls = address.urls().toArray(String[]::new);
    switch (address.kind()) {
      case SINGLE -> {
        SingleServerConfig single = config.useSingleServer();
        common(single, settings);
        single
            .setAddress(urls[0])
            .setDatabase(address.database())
            .setConnectionPoolSize(settings.poolSize())
            .setConnectionMinimumIdleSize(1)
            .setSubscriptionConnectionMinimumIdleSize(0);
      }
      case SENTINEL -> {
        SentinelServersConfig sentinel = config.useSentinelServers();
        masters(sentinel, settings);
        sentinel
            .setMasterName(address.master())
            // One that is left has to be enough for a node that is started meanwhile.
            .setCheckSentinelsList(false)
            .setDatabase(address.database())
            .addSentinelAddress(urls);
      }
      case CLUSTER -> {
        ClusterServersConfig cluster = config.useClusterServers();
        masters(cluster, settings);
        cluster.setDatabase(address.database()).addNodeAddress(urls);
      }
    }
    return config;
  }

  private static void masters(BaseMasterSlaveServersConfig<?> servers, Settings settings) {
    common(servers, settings);
    servers.setReadMode(ReadMode.MASTER);
    servers.setMasterConnectionPoolSize(settings.poolSize());
    servers.setMasterConnectionMinimumIdleSize(1);
    servers.setSlaveConnectionPoolSize(settings.poolSize());
    servers.setSlaveConnectionMinimumIdleSize(1);
    servers.setSubscriptionConnectionMinimumIdleSize(0);
  }

  private static void common(BaseConfig<?> servers, Settings settings) {
    int millis = Math.toIntExact(settings.timeout().toMillis());
    servers.setTimeout(millis);
    servers.setConnectTimeout(millis);
    // One on which nothing arrives any more is noticed by this alone, and replaced.
    servers.setPingConnectionInterval(millis);
    servers.setRetryAttempts(ATTEMPTS_AFTER_THE_FIRST);
    servers.setRetryDelay(BETWEEN_ATTEMPTS);
  }

  /** How many connections a client has to the server that it writes to, at the most. */
  static int poolSize(RedissonClient client) {
    Config config = client.getConfig();
    return config.isSingleConfig()
        ? config.useSingleServer().getConnectionPoolSize()
        : config.useSentinelServers().getMasterConnectionPoolSize();
  }

  /**
   * Checks a client of somebody else's.
   *
   * @param name one of the names that the store will use
   * @throws CloakroomConfigurationException if it reads from replicas, or stores under other names
   */
  static void check(RedissonClient client, String name) {
    Config config = client.getConfig();
    requireSupported(config, "The given Redisson client");
    ReadMode mode = ReadMode.MASTER;
    if (config.isClusterConfig()) {
      mode = config.useClusterServers().getReadMode();
    } else if (config.isSentinelConfig()) {
      mode = config.useSentinelServers().getReadMode();
    }
    if (mode != ReadMode.MASTER) {
      throw new CloakroomConfigurationException(
          "The given Redisson client has the read mode %s, which reads what is out of date; set 'readMode' to MASTER."
              .formatted(mode));
    }
    NameMapper mapper = config.getNameMapper();
    if (!mapper.map(name).equals(name)) {
      throw new CloakroomConfigurationException(
          "The given Redisson client maps the name '%s' to '%s'; let its name mapper leave names that begin with 'cloakroom:' as they are."
              .formatted(name, mapper.map(name)));
    }
  }
}
