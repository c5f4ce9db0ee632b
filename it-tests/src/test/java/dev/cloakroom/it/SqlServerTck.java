package dev.cloakroom.it;

import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.Server;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.tck.SessionStoreTck;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;

/** The kit on the server of a database. */
@Tag("servers")
abstract class SqlServerTck extends SessionStoreTck {
  private final Backend backend;

  SqlServerTck(Backend backend) {
    this.backend = backend;
  }

  @Override
  protected SessionStore open(String namespace) throws Exception {
    Server server = Servers.of(backend);
    Map<String, String> keys = new HashMap<>(settings());
    keys.put(Configuration.URL, server.url());
    keys.put(Configuration.USER, server.user());
    keys.put(Configuration.PASSWORD, server.password());
    keys.put(Configuration.NAMESPACE, namespace);
    keys.put(Configuration.SCHEMA, "create");
    return JpaSessionStore.open(new Configuration(keys));
  }

  /** What is set otherwise than by default. */
  Map<String, String> settings() {
    return Map.of();
  }

  /** Statements with their parameters, as the drivers write them down. */
  @Override
  protected Set<String> tracingLoggers() {
    return Set.of("org.hibernate.orm.resource.", "org.postgresql.core.", "org.mariadb.jdbc.");
  }

  @Override
  protected String description() throws Exception {
    Server server = Servers.of(backend);
    return backend.title() + " " + server.version() + ", " + server.origin();
  }
}
