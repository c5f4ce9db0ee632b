package dev.cloakroom.it.leaks;

import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.Server;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.spi.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;

@Tag("servers")
class PostgresqlLeaksTest extends Leaks {
  private Path files;
  private Server server;
  private String password = "";

  /** The binaries trust everybody, until they are told to ask for passwords. */
  @Override
  void start(Path directory, String password) throws Exception {
    Servers.requireEmbedded(Backend.POSTGRESQL);
    this.server = Backend.POSTGRESQL.embedded(directory);
    this.files = directory.resolve("data");
    this.password = password;
    Path access = files.resolve("pg_hba.conf");
    Files.writeString(access, Files.readString(access).replace("trust", "scram-sha-256"));
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER USER " + server.user() + " PASSWORD '" + password + "'");
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  @Override
  Map<String, String> store() {
    return Map.of(
        Configuration.URL,
        server.url(),
        Configuration.USER,
        server.user(),
        Configuration.PASSWORD,
        password,
        Configuration.SCHEMA,
        "create");
  }

  @Override
  Path files() {
    return files;
  }

  @Override
  List<Pattern> wherePayloadsAre() {
    return List.of(Pattern.compile("^base/"), Pattern.compile("^pg_wal/"));
  }

  @Override
  void settle() throws Exception {
    try (Connection connection =
            DriverManager.getConnection(server.url(), server.user(), password);
        Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT");
    }
  }

  @Override
  Set<String> loggedOfPlaintext() {
    return Set.of("user", "tenant", "note", "article", "value");
  }

  /** The driver shows what is bound. */
  @Override
  List<String> talk() {
    return List.of(
        "HikariPool", "binding parameter (", "INSERT INTO cloakroom_session", "FE=> Bind");
  }

  @Override
  void end() throws Exception {
    if (server != null) {
      server.end();
    }
  }
}
