package dev.cloakroom.it.faults;

import dev.cloakroom.it.servers.RedisBackend;

class Valkey9FaultsTest extends RedisServerFaults {
  Valkey9FaultsTest() {
    super(RedisBackend.VALKEY_9);
  }
}
