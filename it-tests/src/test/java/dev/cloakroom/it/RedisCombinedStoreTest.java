package dev.cloakroom.it;

import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.redisson.RedissonSessionStore;
import java.util.Map;

/** With one connection, for which calls wait that are then sent together. */
class RedisCombinedStoreTest extends RedisServerTck {
  RedisCombinedStoreTest() {
    super(RedisBackend.REDIS_6);
  }

  @Override
  Map<String, String> settings() {
    return Map.of(RedissonSessionStore.POOL_SIZE, "1");
  }

  @Override
  protected String description() throws Exception {
    return super.description() + ", one connection";
  }
}
