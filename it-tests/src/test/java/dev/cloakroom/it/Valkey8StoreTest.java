package dev.cloakroom.it;

import dev.cloakroom.it.servers.RedisBackend;

class Valkey8StoreTest extends RedisServerTck {
  Valkey8StoreTest() {
    super(RedisBackend.VALKEY_8);
  }
}
