package dev.cloakroom.it;

import dev.cloakroom.it.servers.Backend;

class CockroachdbStoreTest extends SqlServerTck {
  CockroachdbStoreTest() {
    super(Backend.COCKROACHDB);
  }
}
