package dev.cloakroom.it;

import dev.cloakroom.it.servers.RedisBackend;

class Redis8StoreTest extends RedisServerTck {
  Redis8StoreTest() {
    super(RedisBackend.REDIS_8);
  }
}
