package dev.cloakroom.it.faults;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.Server;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The faults that are done to the server of a database, and to the way there. */
@Tag("servers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SqlServerFaults {
  private static final String POOL_TRUSTS = "com.zaxxer.hikari.aliveBypassWindowMs";

  private final Backend backend;
  private Server server;
  private SessionCipher cipher;

  SqlServerFaults(Backend backend) {
    this.backend = backend;
  }

  @BeforeAll
  final void startServer(@TempDir Path directory) throws Exception {
    server = Servers.of(backend);
    cipher = TinkSessionCipher.generate(directory.resolve("session.keyset.json"));
    store(server.url(), freshNamespace(), Configuration.SCHEMA, "create").close();
  }

  final Backend backend() {
    return backend;
  }

  final Server server() {
    return server;
  }

  /** A namespace that nobody used before, also not an earlier run on the same database. */
  static String freshNamespace() {
    return "faults-" + UUID.randomUUID();
  }

  /** Opens a store at a URL, which may be a proxy's; the caller closes it. */
  final SessionStore store(String url, String namespace, String... keysAndValues) {
    return JpaSessionStore.open(new Configuration(keys(url, namespace, keysAndValues)));
  }

  /**
   * Opens something whose pool takes it for granted that a connection lives that was idle for less
   * than so long.
   */
  static <T> T whilePoolsTrust(String idleMillis, Supplier<T> opening) {
    System.setProperty(POOL_TRUSTS, idleMillis);
    try {
      return opening.get();
    } finally {
      System.clearProperty(POOL_TRUSTS);
    }
  }

  /** Opens a node of an application at a URL, which may be a proxy's; the caller closes it. */
  final Cloakroom node(String url, String namespace, String... keysAndValues) {
    Cloakroom.Builder builder = Cloakroom.builder().cipher(cipher);
    keys(url, namespace, keysAndValues).forEach(builder::property);
    return builder.build();
  }

  /** A node of an application on a store that is open already, and that the caller closes. */
  final Cloakroom nodeOver(SessionStore store) {
    return Cloakroom.builder().cipher(cipher).store(store).build();
  }

  private Map<String, String> keys(String url, String namespace, String... keysAndValues) {
    Map<String, String> keys = new HashMap<>();
    keys.put(Configuration.URL, url);
    keys.put(Configuration.USER, server.user());
    keys.put(Configuration.PASSWORD, server.password());
    keys.put(Configuration.NAMESPACE, namespace);
    for (int i = 0; i < keysAndValues.length; i += 2) {
      keys.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return keys;
  }

  @Nested
  class RoundTripsPerVerb extends RoundTrips {
    RoundTripsPerVerb() {
      super(SqlServerFaults.this);
    }
  }

  @Nested
  class EveryVerbOverABadConnection extends WireFaults {
    EveryVerbOverABadConnection() {
      super(SqlServerFaults.this);
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

  @Nested
  class SweepersAmidWriters extends SweptWriters {
    SweepersAmidWriters() {
      super(SqlServerFaults.this);
    }
  }

  @Nested
  class ServerThatIsAway extends ServerAway {
    ServerThatIsAway() {
      super(SqlServerFaults.this);
    }
  }

  @Nested
  class ServerKilledAmidWrites extends KilledServer {
    ServerKilledAmidWrites() {
      super(SqlServerFaults.this);
    }
  }

  @Nested
  class ManyWritersOfOneSession extends ContendedSession {
    ManyWritersOfOneSession() {
      super(SqlServerFaults.this);
    }
  }
}
