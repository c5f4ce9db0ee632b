package dev.cloakroom.it.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A database server that runs, with a database and a user for tests. Thread-safe. */
public interface Server {
  /** How long one may take to answer after it was started again. */
  Duration PATIENCE = Duration.ofSeconds(60);

  /** How the names of databases begin that the user may make, beside the one that there is. */
  String FRESH = "cloakroom_";

  /** Where it came from: {@code external}, {@code testcontainers} or {@code embedded}. */
  String origin();

  /** Its address, with the database. */
  String url();

  /** The user, who owns the database. */
  String user();

  /** The user's password. */
  String password();

  /** Whether it is this run's own, so that it may be killed. */
  default boolean mayBeKilled() {
    return true;
  }

  /** Kills it, as {@code kill -9} does; returns when it is gone. */
  void kill() throws Exception;

  /** Starts it again where it left off, at the same address; returns when it answers. */
  void startAgain() throws Exception;

  /** The version, in the server's own words. */
  default String version() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT version()")) {
      rows.next();
      return rows.getString(1).replaceFirst("PostgreSQL (\\S+).*", "$1").replaceFirst("-.*", "");
    }
  }

  /** Ends it, if it is this run's own. */
  void end() throws Exception;

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
