package dev.cloakroom.it.faults;

import dev.cloakroom.it.servers.RedisBackend;

class Redis8FaultsTest extends RedisServerFaults {
  Redis8FaultsTest() {
    super(RedisBackend.REDIS_8);
  }
}
