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

  private final RedissonClient client;
  private final String shown;
  private final boolean durable;

  /**
   * About the servers of a client.
   *
   * @param durable whether the configuration asks for what outlives them
   */
  Advice(RedissonClient client, String shown, boolean durable) {
    this.client = client;
    this.shown = shown;
    this.durable = durable;
  }

  void give() {
    try {
      for (RedisNode master : masters()) {
        aboutEviction(master.info(InfoSection.MEMORY));
        if (durable) {
          aboutPersistence(master.info(InfoSection.PERSISTENCE));
        }
      }
    } catch (RedisException e) {
      LOG.log(
          Level.DEBUG, () -> "It is not known how %s is set: %s".formatted(shown, e.getMessage()));
    }
  }

  private void aboutEviction(Map<String, String> memory) {
    String policy = memory.getOrDefault("maxmemory_policy", SAFE_POLICY);
    if (!policy.equals(SAFE_POLICY)) {
      LOG.log(
          Level.WARNING,
          () ->
              "%s has the maxmemory-policy %s: when its memory is full, sessions and the lists of users' sessions are removed. Set maxmemory-policy to %s."
                  .formatted(shown, policy, SAFE_POLICY));
    }
  }

  private void aboutPersistence(Map<String, String> persistence) {
    if (persistence.getOrDefault("aof_enabled", "1").equals("0")) {
      LOG.log(
          Level.WARNING,
          () ->
              "%s writes no append-only file, so that a restart loses what was acknowledged, and '%s' is 'required'. Set appendonly to yes, and appendfsync to always."
                  .formatted(shown, RedissonSessionStore.DURABILITY));
    }
  }

  private Collection<? extends RedisNode> masters() {
    if (client.getConfig().isClusterConfig()) {
      return client.getRedisNodes(RedisNodes.CLUSTER).getMasters();
    }
    if (client.getConfig().isSentinelConfig()) {
      return List.of(client.getRedisNodes(RedisNodes.SENTINEL_MASTER_SLAVE).getMaster());
    }
    return List.of(client.getRedisNodes(RedisNodes.SINGLE).getInstance());
  }
}
