package dev.cloakroom.it.leaks;

import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.RespConnection;
import dev.cloakroom.it.servers.RunningRedis;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.spi.Configuration;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;

@Tag("servers")
class RedisLeaksTest extends Leaks {
  private Path files;
  private RunningRedis server;
  private String password = "";

  /**
   * It writes its append-only file anyway; the dump is not to hide anything by being compressed.
   */
  @Override
  void start(Path directory, String password) throws Exception {
    Servers.requireEmbedded(RedisBackend.REDIS_6);
    this.server = RedisBackend.REDIS_6.embedded(directory);
    this.files = directory;
    try (RespConnection connection = connect()) {
      connection.call("CONFIG", "SET", "rdbcompression", "no");
      connection.call("CONFIG", "SET", "requirepass", password);
    }
    this.password = password;
  }

  private RespConnection connect() throws IOException {
    RespConnection connection = new RespConnection(URI.create(server.url()).getPort());
    if (!password.isEmpty()) {
      connection.call("AUTH", password);
    }
    return connection;
  }

  @Override
  Map<String, String> store() {
    return Map.of(Configuration.URL, server.url(), Configuration.PASSWORD, password);
  }

  @Override
  Path files() {
    return files;
  }

  @Override
  List<Pattern> wherePayloadsAre() {
    return List.of(Pattern.compile("^appendonly\\.aof$"), Pattern.compile("^dump\\.rdb$"));
  }

  @Override
  void settle() throws Exception {
    try (RespConnection connection = connect()) {
      connection.call("SAVE");
    }
  }

  @Override
  Set<String> loggedOfPlaintext() {
    return Set.of("user", "tenant", "note", "article", "value");
  }

  /** The client shows what it sends. */
  @Override
  List<String> talk() {
    return List.of("CommandEncoder", "EVALSHA");
  }

  @Override
  void end() throws Exception {
    if (server != null) {
      server.end();
    }
  }
}
