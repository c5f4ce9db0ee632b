package dev.cloakroom.it;

import dev.cloakroom.it.servers.Backend;

class PostgresqlStoreTest extends SqlServerTck {
  PostgresqlStoreTest() {
    super(Backend.POSTGRESQL);
  }
}
