package dev.cloakroom.it.faults;

import dev.cloakroom.it.servers.RedisBackend;

class Redis6FaultsTest extends RedisServerFaults {
  Redis6FaultsTest() {
    super(RedisBackend.REDIS_6);
  }
}
