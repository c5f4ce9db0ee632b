package dev.cloakroom.it.faults;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.it.servers.Running;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.it.servers.Wanted;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The faults that are done to any server, and to the way there.
 *
 * @param <S> what the server is like
 */
@Tag("servers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServerFaults<S extends Running> {
  private final Wanted<S> backend;
  private S server;
  private SessionCipher cipher;

  ServerFaults(Wanted<S> backend) {
    this.backend = backend;
  }

  @BeforeAll
  final void startServer(@TempDir Path directory) throws Exception {
    server = Servers.of(backend);
    cipher = TinkSessionCipher.generate(directory.resolve("session.keyset.json"));
    prepare();
  }

  /** Makes what stores need on the server; nothing by default. */
  void prepare() {}

  /** Opens a store. */
  abstract SessionStore open(Configuration configuration);

  /** The server's address. */
  abstract String url();

  /** Who may use it. */
  abstract Map<String, String> access();

  /** The keys and values for so many connections, and calls that wait so long. */
  abstract String[] waiting(Duration patience, int connections);

  /** How long after it a call that waits so long has ended, whatever happens. */
  Duration grace() {
    return Duration.ofSeconds(1);
  }

  /** How many connections a store of one connection has, with those that it does not use. */
  int connectionsOfOne() {
    return 1;
  }

  /** Opens something whose pool looks at its connections, or does not, if it can be told. */
  <T> T whilePoolsTrust(String idleMillis, Callable<T> opening) throws Exception {
    return opening.call();
  }

  /** Calls on stores that wait so long. */
  final Attempts attempts(Duration patience) {
    return new Attempts(patience, grace());
  }

  final Wanted<S> backend() {
    return backend;
  }

  final S server() {
    return server;
  }

  /** A namespace that nobody used before, also not an earlier run on the same database. */
  static String freshNamespace() {
    return "faults-" + UUID.randomUUID();
  }

  /** Opens a store at a URL, which may be a proxy's; the caller closes it. */
  final SessionStore store(String url, String namespace, String... keysAndValues) {
    return open(new Configuration(keys(url, namespace, keysAndValues)));
  }

  /** Opens a node of an application at a URL, which may be a proxy's; the caller closes it. */
  final Cloakroom node(String url, String namespace, String... keysAndValues) {
    Cloakroom.Builder builder = Cloakroom.builder().cipher(cipher);
    keys(url, namespace, keysAndValues).forEach(builder::property);
    return builder.build();
  }

  /** A node of an application on a store that is open already, and that the caller closes. */
  final Cloakroom nodeOver(SessionStore store) {
    return nodeOver(store, Map.of());
  }

  final Cloakroom nodeOver(SessionStore store, Map<String, String> properties) {
    Cloakroom.Builder builder = Cloakroom.builder().cipher(cipher).store(store);
    properties.forEach(builder::property);
    return builder.build();
  }

  private Map<String, String> keys(String url, String namespace, String... keysAndValues) {
    Map<String, String> keys = new HashMap<>(access());
    keys.put(Configuration.URL, url);
    keys.put(Configuration.NAMESPACE, namespace);
    for (int i = 0; i < keysAndValues.length; i += 2) {
      keys.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return keys;
  }

  @Nested
  class RoundTripsPerVerb extends RoundTrips {
    RoundTripsPerVerb() {
      super(ServerFaults.this);
    }
  }

  @Nested
  class EveryVerbOverABadConnection extends WireFaults {
    EveryVerbOverABadConnection() {
      super(ServerFaults.this);
    }
  }

  @Nested
  class SweepersAmidWriters extends SweptWriters {
    SweepersAmidWriters() {
      super(ServerFaults.this);
    }
  }

  @Nested
  class ServerThatIsAway extends ServerAway {
    ServerThatIsAway() {
      super(ServerFaults.this);
    }
  }

  @Nested
  class ServerKilledAmidWrites extends KilledServer {
    ServerKilledAmidWrites() {
      super(ServerFaults.this);
    }
  }

  @Nested
  class ManyWritersOfOneSession extends ContendedSession {
    ManyWritersOfOneSession() {
      super(ServerFaults.this);
    }
  }
}
