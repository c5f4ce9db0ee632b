package dev.cloakroom.it;

import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.jpa.JpaSessionStore;
import java.util.Map;

/** With one connection, so that calls that meet are sent together. */
class PostgresqlCombinedStoreTest extends SqlServerTck {
  PostgresqlCombinedStoreTest() {
    super(Backend.POSTGRESQL);
  }

  @Override
  Map<String, String> settings() {
    return Map.of(JpaSessionStore.POOL_SIZE, "1");
  }

  @Override
  protected String description() throws Exception {
    return super.description() + ", one connection";
  }
}
