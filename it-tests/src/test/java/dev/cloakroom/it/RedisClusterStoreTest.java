package dev.cloakroom.it;

import dev.cloakroom.it.servers.RedisBackend;

class RedisClusterStoreTest extends RedisServerTck {
  RedisClusterStoreTest() {
    super(RedisBackend.CLUSTER);
  }
}
