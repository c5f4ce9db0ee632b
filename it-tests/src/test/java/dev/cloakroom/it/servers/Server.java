package dev.cloakroom.it.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A database server that runs, with a database and a user for tests. Thread-safe. */
public interface Server extends Running {
  /** How the names of databases begin that the user may make, beside the one that there is. */
  String FRESH = "cloakroom_";

  /** Its address, with the database. */
  String url();

  /** The user, who owns the database. */
  String user();

  /** The user's password. */
  String password();

  @Override
  default String version() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT version()")) {
      rows.next();
      return rows.getString(1).replaceFirst("PostgreSQL (\\S+).*", "$1").replaceFirst("-.*", "");
    }
  }

  /** Opens a connection. */
  default Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), user(), password());
  }

  /** Opens a connection that may change settings of the server. */
  default Connection connectAsAdministrator() throws SQLException {
    return connect();
  }

  /** Waits until it answers. */
  default void awaitAnswer() throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try (Connection connection = connect()) {
        if (connection.isValid(1)) {
          return;
        }
      } catch (SQLException e) {
        if (deadline - System.nanoTime() < 0) {
          throw e;
        }
      }
      Thread.sleep(50);
    }
  }
}
