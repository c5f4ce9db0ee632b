package dev.cloakroom.it.leaks;

import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.EmbeddedMariadb;
import dev.cloakroom.it.servers.Running;
import dev.cloakroom.it.servers.Server;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.spi.Configuration;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;

@Tag("servers")
class MariadbLeaksTest extends Leaks {
  private Path files;
  private Server server;
  private String password = "";

  @Override
  void start(Path directory, String password) throws Exception {
    Servers.requireEmbedded(Backend.MARIADB);
    this.server =
        new EmbeddedMariadb(
            directory,
            "--server-id=1",
            "--log-bin=binlog",
            "--general-log=1",
            "--general-log-file=general.log");
    this.files = directory.resolve("data");
    this.password = password;
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SET PASSWORD = PASSWORD('" + password + "')");
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

  /** The tables, the redo log, the log of changes for replicas, and the log of statements. */
  @Override
  List<Pattern> wherePayloadsAre() {
    return List.of(
        Pattern.compile("cloakroom_session\\.ibd$"),
        Pattern.compile("^ib_logfile"),
        Pattern.compile("^binlog\\.0"),
        Pattern.compile("^general\\.log$"));
  }

  @Override
  void settle() throws Exception {
    try (Connection connection = server.connectAsAdministrator();
        Statement statement = connection.createStatement()) {
      statement.execute("SET GLOBAL innodb_max_dirty_pages_pct = 0");
      long deadline = System.nanoTime() + Running.PATIENCE.toNanos();
      while (dirtyPages(statement) > 0 && deadline - System.nanoTime() > 0) {
        Thread.sleep(20);
      }
    }
  }

  private static long dirtyPages(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Innodb_buffer_pool_pages_dirty'")) {
      rows.next();
      return rows.getLong(2);
    }
  }

  @Override
  Set<String> loggedOfPlaintext() {
    return Set.of("user", "tenant", "note", "article", "value");
  }

  @Override
  List<String> talk() {
    return List.of("HikariPool", "binding parameter (", "INSERT INTO cloakroom_session");
  }

  @Override
  void end() throws Exception {
    if (server != null) {
      server.end();
    }
  }
}
