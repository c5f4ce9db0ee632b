package dev.cloakroom.jpa;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.spi.Configuration;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.NullMarked;

/**
 * What the store sets up for itself, for those that are measured beside it: the same by being made
 * by the same code, which is why this class is in the store's package.
 */
@NullMarked
public final class SameAsStore {
  /** The store's table of sessions. */
  public static final String TABLE = "cloakroom_session";

  private SameAsStore() {}

  /** A pool as the store has: its size, its driver settings, its isolation. */
  public static HikariDataSource pool(Configuration configuration) throws SQLException {
    Settings settings = Settings.of(configuration);
    try (Connection connection = connect(configuration)) {
      return Pool.open(Address.of(settings.url()), Database.of(connection), settings);
    }
  }

  /** A connection as the store opens them. */
  public static Connection connect(Configuration configuration) throws SQLException {
    Settings settings = Settings.of(configuration);
    Address address = Address.of(settings.url());
    Connection connection = address.connect(settings);
    address.ready(connection);
    return connection;
  }

  /** Makes a table of sessions as the store has it, with its indexes, under another name. */
  public static void createTable(Connection connection, String name) throws SQLException {
    for (String statement : Database.of(connection).ddl().statements()) {
      if (statement.contains(TABLE)) {
        try (Statement creation = connection.createStatement()) {
          creation.execute(statement.replace(TABLE, name));
        }
      }
    }
  }
}
