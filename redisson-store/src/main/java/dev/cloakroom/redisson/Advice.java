package dev.cloakroom.redisson;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.redisson.api.RedissonClient;
import org.redisson.api.redisnode.RedisNode;
import org.redisson.api.redisnode.RedisNode.InfoSection;
import org.redisson.api.redisnode.RedisNodes;
import org.redisson.client.RedisException;

/** Warns about settings of the servers under which sessions get lost. */
final class Advice {
  private static final Logger LOG = System.getLogger("dev.cloakroom");
  private static final String SAFE_POLICY = "noeviction";

  private Advice() {}

  static void give(RedissonClient client, String shown) {
    for (RedisNode master : masters(client)) {
      try {
        Map<String, String> memory = master.info(InfoSection.MEMORY);
        warn(shown, memory.getOrDefault("maxmemory_policy", SAFE_POLICY));
      } catch (RedisException e) {
        LOG.log(
            Level.DEBUG,
            () -> "It is not known whether %s evicts keys: %s".formatted(shown, e.getMessage()));
      }
    }
  }

  private static void warn(String shown, String policy) {
    if (!policy.equals(SAFE_POLICY)) {
      LOG.log(
          Level.WARNING,
          "{0} has the maxmemory-policy {1}, and when its memory is full it removes keys: the registries of users'' sessions first, then sessions. Set maxmemory-policy to {2}.",
          shown,
          policy,
          SAFE_POLICY);
    }
  }

  private static Collection<? extends RedisNode> masters(RedissonClient client) {
    if (client.getConfig().isClusterConfig()) {
      return client.getRedisNodes(RedisNodes.CLUSTER).getMasters();
    }
    if (client.getConfig().isSentinelConfig()) {
      return List.of(client.getRedisNodes(RedisNodes.SENTINEL_MASTER_SLAVE).getMaster());
    }
    if (client.getConfig().isSingleConfig()) {
      return List.of(client.getRedisNodes(RedisNodes.SINGLE).getInstance());
    }
    return List.of();
  }
}
