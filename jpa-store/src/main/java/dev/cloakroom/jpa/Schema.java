package dev.cloakroom.jpa;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the tables of a database, or compares them with those of the DDL file. What is there beside
 * them does no harm. Tables that are all there are not made, so that nobody needs the right to.
 */
final class Schema {
  private final Connection connection;
  private final Database database;
  private final String shown;

  /**
   * The schema that a connection sees.
   *
   * @param shown the database's address, for messages
   */
  Schema(Connection connection, Database database, String shown) {
    this.connection = connection;
    this.database = database;
    this.shown = shown;
  }

  /**
   * Does what the key {@code cloakroom.schema} says.
   *
   * @throws CloakroomConfigurationException if the tables are not what they have to be
   */
  void apply(Settings.Schema action) throws SQLException {
    if (action == Settings.Schema.NONE) {
      return;
    }
    Set<String> missing = missing();
    if (action == Settings.Schema.CREATE && !missing.isEmpty()) {
      missing = missingAfterChange();
    }
    if (!missing.isEmpty()) {
      throw new CloakroomConfigurationException(
          """
          The database %s lacks: %s. Set '%s' to 'create' to make tables that are not there, or run this DDL (and mend tables that differ by hand):

          %s"""
              .formatted(
                  shown, String.join("; ", missing), Configuration.SCHEMA, database.ddl().text()));
    }
  }

  /** Another node may have been faster. */
  private Set<String> missingAfterChange() throws SQLException {
    List<String> begin = database.beginSchemaChange();
    try {
      execute(begin);
      if (!missing().isEmpty()) {
        execute(database.ddl().statements());
      }
      Set<String> missing = missing();
      if (!begin.isEmpty()) {
        execute(List.of("COMMIT"));
      }
      return missing;
    } catch (SQLException | RuntimeException e) {
      if (!begin.isEmpty()) {
        rollBack(e);
      }
      throw e;
    }
  }

  private Set<String> missing() throws SQLException {
    Set<String> missing = new TreeSet<>(database.ddl().parts());
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(database.partsThatAreThere())) {
      while (rows.next()) {
        missing.remove(rows.getString(1));
      }
    }
    return missing;
  }

  private void rollBack(Exception cause) {
    try {
      execute(List.of("ROLLBACK"));
    } catch (SQLException e) {
      cause.addSuppressed(e); // some databases roll back by themselves after some errors
    }
  }

  private void execute(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
