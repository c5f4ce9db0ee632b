package dev.cloakroom.it.faults;

import dev.cloakroom.it.servers.RedisBackend;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(
    named = "cloakroom.it.soak",
    matches = "true",
    disabledReason = "part of the profile soak: Redis 8.0 and Valkey 9.1 are close to it")
class Valkey8FaultsTest extends RedisServerFaults {
  Valkey8FaultsTest() {
    super(RedisBackend.VALKEY_8);
  }
}
