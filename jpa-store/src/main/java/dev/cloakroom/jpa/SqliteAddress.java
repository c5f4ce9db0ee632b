package dev.cloakroom.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** An SQLite file: connections wait for locks, and sync each commit, unless the URL says else. */
record SqliteAddress(SqliteUrl parsed) implements Address {
  @Override
  public String url() {
    return parsed.url();
  }

  @Override
  public String shown() {
    return parsed.shown();
  }

  @Override
  public String driver() {
    return "org.xerial:sqlite-jdbc";
  }

  @Override
  public Properties properties(Settings settings) {
    Properties properties = new Properties();
    setDefault(properties, "busy_timeout", Long.toString(settings.patience().toMillis()));
    setDefault(properties, "synchronous", "FULL");
    return properties;
  }

  /** With the driver, properties win over the URL; here the URL does. */
  private void setDefault(Properties properties, String pragma, String value) {
    if (!parsed.sets(pragma)) {
      properties.setProperty(pragma, value);
    }
  }

  @Override
  public void check(Settings settings) {
    SqliteFile.makeReady(parsed.file(), settings.schema());
  }

  /**
   * The mode is set here only, for changing it does not wait for others as statements do. And a
   * file that may only be read is found out, with which BEGIN IMMEDIATE alone is content.
   */
  @Override
  public void ready(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!parsed.sets("journal_mode")) {
        statement.execute("PRAGMA journal_mode = WAL");
      }
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("PRAGMA user_version = 1");
      statement.execute("ROLLBACK");
    }
  }

  @Override
  public SQLException explain(SQLException e) {
    return SqliteFile.explain(parsed.file(), e);
  }
}
