package dev.cloakroom.it.servers;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Redis that speaks TLS, out of a binary from Maven Central, if that was built so. */
public final class EmbeddedTlsRedis implements AutoCloseable {
  private final RedisProcess server;
  private final int port;

  private EmbeddedTlsRedis(RedisProcess server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts one; if there can be none, the test is skipped with the reason.
   *
   * @param identity whose certificate it shows; and the only one that a client may have, if it asks
   *     for one
   * @param asksClients whether it asks for certificates of clients
   */
  public static EmbeddedTlsRedis start(Path directory, TlsIdentity identity, boolean asksClients)
      throws Exception {
    int port = Ports.free();
    List<String> settings = new ArrayList<>(List.of("save \"\"", "tls-port " + port));
    settings.add("tls-cert-file " + identity.certificate());
    settings.add("tls-key-file " + identity.key());
    settings.add("tls-ca-cert-file " + identity.certificate());
    settings.add("tls-auth-clients " + (asksClients ? "yes" : "no"));
    RedisProcess server = RedisProcess.server(directory, Ports.free(), "", settings);
    try {
      return new EmbeddedTlsRedis(server.start(), port);
    } catch (IOException e) {
      if (e.getMessage().contains("without TLS") || e.getMessage().contains("tls-port")) {
        abort("Redis over TLS could not be run: the binary on Maven Central speaks none here");
      }
      throw e;
    }
  }

  /** The port at which it speaks TLS. */
  public int port() {
    return port;
  }

  /** The port at which it speaks none. */
  public int plainPort() {
    return server.port();
  }

  @Override
  public void close() throws IOException {
    server.end();
  }
}
