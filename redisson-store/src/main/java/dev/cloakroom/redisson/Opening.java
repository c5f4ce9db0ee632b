package dev.cloakroom.redisson;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.redisson.Answer.Kind;
import java.util.List;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.api.redisnode.RedisNode.InfoSection;
import org.redisson.api.redisnode.RedisNodes;
import org.redisson.client.RedisException;

/** Opens a store: starts the client, asks how the namespace is laid out, and gives advice. */
final class Opening {
  private Opening() {}

  /** With a client of the store's own. */
  static RedissonSessionStore open(Settings settings) {
    String shown =
        settings.address() == null
            ? "the servers of " + settings.config()
            : settings.address().shown();
    RedissonClient client = started(settings, shown);
    try {
      return on(client, settings, shown, client::shutdown);
    } catch (RuntimeException | Error e) {
      client.shutdown();
      throw e;
    }
  }

  private static RedissonClient started(Settings settings, String shown) {
    try {
      return Redisson.create(Client.config(settings));
    } catch (RedisException e) {
      throw OpeningFailure.of(shown, e);
    } catch (IllegalArgumentException e) {
      throw new CloakroomConfigurationException(
          "It was not possible to open %s: %s".formatted(shown, e.getMessage()), e);
    }
  }

  /** With somebody else's client. */
  static RedissonSessionStore over(RedissonClient client, Settings settings) {
    Client.check(client, new Keys(settings.namespace()).layout());
    return on(client, settings, "the servers of the given client", () -> {});
  }

  private static RedissonSessionStore on(
      RedissonClient client, Settings settings, String shown, Runnable ending) {
    requireNoCluster(client, shown);
    Keys keys = new Keys(settings.namespace());
    long skew = settings.clockSkew().toMillis();
    Server asking =
        new Server(client, new Scripts(Layout.MAP_CACHE, skew), shown, null, Server.NEVER);
    Layout layout = layout(asking, keys, settings, shown);
    boolean cluster = client.getConfig().isClusterConfig();
    boolean replicas = !client.getConfig().isSingleConfig();
    new Advice(client, shown, settings.durable()).give();
    return new RedissonSessionStore(
        settings.namespace(),
        new Server(
            client,
            new Scripts(layout, skew),
            shown,
            settings.durable() && replicas ? settings.timeout() : null,
            cluster ? Server.NEVER : Client.poolSize(client)),
        layout,
        keys,
        cluster,
        ending);
  }

  /** Of a cluster a single server's client would see a part of the slots. */
  private static void requireNoCluster(RedissonClient client, String shown) {
    if (!client.getConfig().isSingleConfig()) {
      return;
    }
    try {
      boolean cluster =
          client
              .getRedisNodes(RedisNodes.SINGLE)
              .getInstance()
              .info(InfoSection.CLUSTER)
              .getOrDefault("cluster_enabled", "0")
              .equals("1");
      if (cluster) {
        throw new CloakroomConfigurationException(
            "%s is one server of a cluster; write redis-cluster://HOST,HOST with some of its servers."
                .formatted(shown));
      }
    } catch (RedisException e) {
      throw OpeningFailure.of(shown, e);
    }
  }

  /** As the namespace is already; of nodes that are the first together, one decides. */
  private static Layout layout(Server server, Keys keys, Settings settings, String shown) {
    List<Object> key = List.of(keys.layout());
    List<Object> hash = List.of(keys.partition(0).sessions());
    boolean able = server.ask("open the store", Script.EXPIRES_FIELDS, hash).is(Kind.WRITTEN);
    Layout wanted = settings.layout().orElse(able ? Layout.NATIVE : Layout.MAP_CACHE);
    if (wanted == Layout.NATIVE && !able) {
      throw unable(shown);
    }
    String recorded = server.text("open the store", Script.RECORD, key, wanted.record());
    Layout found =
        List.of(Layout.values()).stream()
            .filter(layout -> layout.record().equals(recorded))
            .findFirst()
            .orElseThrow(() -> other(settings, shown, recorded, wanted.record()));
    if (settings.layout().isPresent() && found != wanted) {
      throw other(settings, shown, recorded, wanted.record());
    }
    if (found == Layout.NATIVE && !able) {
      throw unable(shown);
    }
    return found;
  }

  private static CloakroomConfigurationException unable(String shown) {
    return new CloakroomConfigurationException(
        "The layout '%s' is for servers that expire fields of hashes (Redis 7.4, Valkey 9), and %s does not. For a new namespace set '%s' to '%s'; one that is laid out so already can be read by such a server only."
            .formatted(
                Layout.NATIVE.word(), shown, RedissonSessionStore.LAYOUT, Layout.MAP_CACHE.word()));
  }

  private static CloakroomConfigurationException other(
      Settings settings, String shown, String recorded, String wanted) {
    return new CloakroomConfigurationException(
        "The namespace '%s' in %s is laid out as '%s', and this node is set to '%s'. Leave out '%s', or use a version of Cloakroom that lays it out so, or another namespace."
            .formatted(settings.namespace(), shown, recorded, wanted, RedissonSessionStore.LAYOUT));
  }
}
