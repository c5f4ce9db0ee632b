package dev.cloakroom.it.faults;

import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.Server;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;

/** The faults that are done to the server of a database, and to the way there. */
abstract class SqlServerFaults extends ServerFaults<Server> {
  private static final String POOL_TRUSTS = "com.zaxxer.hikari.aliveBypassWindowMs";

  private final Backend database;

  SqlServerFaults(Backend database) {
    super(database);
    this.database = database;
  }

  final Backend database() {
    return database;
  }

  @Override
  final void prepare() {
    store(url(), freshNamespace(), Configuration.SCHEMA, "create").close();
  }

  @Override
  final SessionStore open(Configuration configuration) {
    return JpaSessionStore.open(configuration);
  }

  @Override
  final String url() {
    return server().url();
  }

  @Override
  final Map<String, String> access() {
    return Map.of(Configuration.USER, server().user(), Configuration.PASSWORD, server().password());
  }

  @Override
  final String[] waiting(Duration patience, int connections) {
    return new String[] {
      JpaSessionStore.POOL_SIZE,
      Integer.toString(connections),
      JpaSessionStore.CONNECTION_TIMEOUT,
      patience.toString()
    };
  }

  /**
   * Opens something whose pool takes it for granted that a connection lives that was idle for less
   * than so long.
   */
  @Override
  final <T> T whilePoolsTrust(String idleMillis, Callable<T> opening) throws Exception {
    System.setProperty(POOL_TRUSTS, idleMillis);
    try {
      return opening.call();
    } finally {
      System.clearProperty(POOL_TRUSTS);
    }
  }

  @Nested
  class DatabaseThatMayOnlyBeRead extends ReadOnlyDatabase {
    DatabaseThatMayOnlyBeRead() {
      super(SqlServerFaults.this);
    }
  }

  @Nested
  class DiskThatIsFull extends FullDisk {
    DiskThatIsFull() {
      super(SqlServerFaults.this);
    }
  }
}
