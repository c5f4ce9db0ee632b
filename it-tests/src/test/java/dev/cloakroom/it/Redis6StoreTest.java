package dev.cloakroom.it;

import dev.cloakroom.it.servers.RedisBackend;

class Redis6StoreTest extends RedisServerTck {
  Redis6StoreTest() {
    super(RedisBackend.REDIS_6);
  }
}
