package dev.cloakroom.it;

import dev.cloakroom.it.servers.Backend;

class MysqlStoreTest extends SqlServerTck {
  MysqlStoreTest() {
    super(Backend.MYSQL);
  }
}
