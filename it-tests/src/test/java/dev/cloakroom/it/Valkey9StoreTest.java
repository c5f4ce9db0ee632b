package dev.cloakroom.it;

import dev.cloakroom.it.servers.RedisBackend;

class Valkey9StoreTest extends RedisServerTck {
  Valkey9StoreTest() {
    super(RedisBackend.VALKEY_9);
  }
}
