package dev.cloakroom.it.faults;

import dev.cloakroom.it.servers.Backend;

class MysqlFaultsTest extends SqlServerFaults {
  MysqlFaultsTest() {
    super(Backend.MYSQL);
  }
}
