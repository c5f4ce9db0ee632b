package dev.cloakroom.it.faults;

import dev.cloakroom.it.servers.Backend;

class MariadbFaultsTest extends SqlServerFaults {
  MariadbFaultsTest() {
    super(Backend.MARIADB);
  }
}
