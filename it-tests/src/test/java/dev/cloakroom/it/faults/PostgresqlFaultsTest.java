package dev.cloakroom.it.faults;

import dev.cloakroom.it.servers.Backend;

class PostgresqlFaultsTest extends SqlServerFaults {
  PostgresqlFaultsTest() {
    super(Backend.POSTGRESQL);
  }
}
