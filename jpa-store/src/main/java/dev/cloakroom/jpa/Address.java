package dev.cloakroom.jpa;

import dev.cloakroom.CloakroomConfigurationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where a database is, as a URL says, and how its driver is set up. Which database it is, the
 * server says: {@link Database}. Immutable and thread-safe.
 */
interface Address {
  /**
   * The address of a URL.
   *
   * @throws CloakroomConfigurationException if it is none of a database that is supported
   */
  static Address of(String url) {
    if (url.startsWith(SqliteUrl.PREFIX)) {
      return new SqliteAddress(SqliteUrl.parse(url));
    }
    return ServerAddress.parse(url);
  }

  /** The URL as the driver gets it. */
  String url();

  /** The URL without anything that may be secret, for messages. */
  String shown();

  /** The driver to be added to the dependencies, for the message when there is none. */
  String driver();

  /** What each connection is opened with beside user and password; what the URL says wins. */
  Properties properties(Settings settings);

  /**
   * Looks at what can be looked at before there is a connection.
   *
   * @throws CloakroomConfigurationException if there cannot be one
   */
  default void check(Settings settings) {}

  /** Opens a connection that is nobody's but the caller's. */
  default Connection connect(Settings settings) throws SQLException {
    Properties properties = properties(settings);
    if (settings.user() != null) {
      properties.setProperty("user", settings.user());
    }
    if (settings.password() != null) {
      properties.setProperty("password", settings.password());
    }
    return DriverManager.getConnection(url(), properties);
  }

  /** Sets what a connection sets once, for all that come. */
  default void ready(Connection connection) throws SQLException {}

  /** An error on connecting, in words where it is a matter of configuration. */
  default SQLException explain(SQLException e) {
    return e;
  }
}
