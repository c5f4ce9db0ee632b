package dev.cloakroom.it.faults;

import dev.cloakroom.it.servers.RedisBackend;

class Valkey8FaultsTest extends RedisServerFaults {
  Valkey8FaultsTest() {
    super(RedisBackend.VALKEY_8);
  }
}
