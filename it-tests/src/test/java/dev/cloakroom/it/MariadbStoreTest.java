package dev.cloakroom.it;

import dev.cloakroom.it.servers.Backend;

class MariadbStoreTest extends SqlServerTck {
  MariadbStoreTest() {
    super(Backend.MARIADB);
  }
}
