package dev.cloakroom.it;

import dev.cloakroom.it.servers.RedisBackend;

class RedisSentinelStoreTest extends RedisServerTck {
  RedisSentinelStoreTest() {
    super(RedisBackend.SENTINEL);
  }
}
