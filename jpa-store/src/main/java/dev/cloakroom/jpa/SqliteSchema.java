package dev.cloakroom.jpa;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/**
 * Creates the tables of a database, or compares them with those of the DDL file. What is there
 * beside them does no harm. Needs the right to write in every case, and finds out whether it has
 * it.
 */
final class SqliteSchema {
  /** Columns with type, nullness and place in the primary key; indexes with their columns. */
  private static final String PARTS =
      """
      SELECT 'column ' || t.name || '.' || c.name || ' ' || upper(c.type)
          || iif(c."notnull", ' NOT NULL', '') || iif(c.pk, ' PRIMARY KEY', '')
      FROM sqlite_schema t JOIN pragma_table_info(t.name) c
      WHERE t.type = 'table' AND t.name IN ('cloakroom_session', 'cloakroom_value')
      UNION
      SELECT iif(i."unique", 'unique index on ', 'index on ') || i.table_name
          || ' (' || group_concat(i.column_name, ', ') || ')'
      FROM (
        SELECT t.name AS table_name, l.name AS index_name, l."unique", x.name AS column_name
        FROM sqlite_schema t JOIN pragma_index_list(t.name) l JOIN pragma_index_info(l.name) x
        WHERE t.name IN ('cloakroom_session', 'cloakroom_value') AND NOT l.partial
        ORDER BY t.name, l.name, x.seqno) i
      GROUP BY i.table_name, i.index_name
      """;

  private final Connection connection;
  private final Path file;

  SqliteSchema(Connection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  /** Does what the key {@code cloakroom.schema} says. */
  void apply(Settings.Schema schema) throws SQLException {
    findOutWhetherItMayBeWritten();
    execute(connection, "BEGIN IMMEDIATE");
    try {
      if (schema == Settings.Schema.CREATE) {
        createIn(connection);
      }
      if (schema != Settings.Schema.NONE) {
        validate();
      }
      execute(connection, "COMMIT");
    } catch (SQLException | RuntimeException e) {
      rollBack(e);
      throw e;
    }
  }

  /** BEGIN IMMEDIATE alone is content with a file that may only be read. */
  private void findOutWhetherItMayBeWritten() throws SQLException {
    execute(connection, "BEGIN IMMEDIATE");
    try {
      execute(connection, "PRAGMA user_version = 1");
      execute(connection, "ROLLBACK");
    } catch (SQLException e) {
      rollBack(e);
      throw e;
    }
  }

  private void validate() throws SQLException {
    Set<String> missing = new TreeSet<>();
    try (Connection example = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      createIn(example);
      missing.addAll(partsOf(example));
    }
    missing.removeAll(partsOf(connection));
    if (!missing.isEmpty()) {
      throw new CloakroomConfigurationException(
          """
          The database file '%s' lacks: %s. Set '%s' to 'create' to make tables that are not there, or run this DDL (and mend tables that differ by hand):

          %s"""
              .formatted(
                  file, String.join("; ", missing), Configuration.SCHEMA, Ddl.SQLITE.text()));
    }
  }

  private static void createIn(Connection connection) throws SQLException {
    for (String statement : Ddl.SQLITE.statements()) {
      execute(connection, statement);
    }
  }

  private static Set<String> partsOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(PARTS)) {
      Set<String> parts = new TreeSet<>();
      while (rows.next()) {
        parts.add(rows.getString(1));
      }
      return parts;
    }
  }

  private void rollBack(Exception cause) {
    try {
      execute(connection, "ROLLBACK");
    } catch (SQLException e) {
      cause.addSuppressed(e); // SQLite rolls back by itself after some errors
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
