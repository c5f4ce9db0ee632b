package dev.cloakroom.it.servers;

import static org.junit.jupiter.api.Assumptions.abort;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.spi.Configuration;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A database without tables on the server of a run, which is dropped when it is closed. */
public final class FreshDatabase implements AutoCloseable {
  private final Server server;
  private final String name;

  private FreshDatabase(Server server, String name) {
    this.server = server;
    this.name = name;
  }

  /**
   * Makes one. If there is no server, or the user may not, the test is skipped with the reason.
   *
   * @param backend which server
   */
  public static FreshDatabase on(Backend backend) throws Exception {
    Server server = Servers.of(backend);
    String name = Server.FRESH + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      abort(backend.title() + ": the user may make no database of its own: " + e.getMessage());
    }
    return new FreshDatabase(server, name);
  }

  /** Its address, with the server's parameters. */
  public String url() {
    return server.url().replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
  }

  /** Its address, with more parameters: {@code "name=value"}. */
  public String url(String parameters) {
    return url() + (url().contains("?") ? "&" : "?") + parameters;
  }

  /** What opens a store on it. */
  public Configuration configuration(String... more) {
    Map<String, String> keys = new HashMap<>();
    keys.put(Configuration.URL, url());
    keys.put(Configuration.USER, server.user());
    keys.put(Configuration.PASSWORD, server.password());
    keys.put(Configuration.NAMESPACE, "test");
    keys.put(Configuration.SCHEMA, "create");
    for (int i = 0; i < more.length; i += 2) {
      keys.put(more[i], more[i + 1]);
    }
    return new Configuration(keys);
  }

  /** A pool such as an application has: of eight connections, with the driver's defaults. */
  public HikariDataSource pool(boolean autocommit) {
    return pool(autocommit, null);
  }

  /** The same at an isolation level, by its name in {@link Connection}. */
  public HikariDataSource pool(boolean autocommit, String isolation) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url());
    config.setUsername(server.user());
    config.setPassword(server.password());
    config.setMaximumPoolSize(8);
    config.setAutoCommit(autocommit);
    config.setTransactionIsolation(isolation);
    return new HikariDataSource(config);
  }

  /** Opens a connection. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), server.user(), server.password());
  }

  /** Runs statements in autocommit. */
  public void execute(String... statements) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE " + name);
    }
  }
}
