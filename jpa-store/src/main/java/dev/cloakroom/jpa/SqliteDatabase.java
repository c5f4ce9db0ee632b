package dev.cloakroom.jpa;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * SQLite: one file, one writer at a time.
 *
 * <p>A write outside a transaction takes the write lock at its first step and waits for it as long
 * as {@code busy_timeout} says; it can't lose it to another in between, as one that read before
 * would. So autocommit needs no {@code BEGIN IMMEDIATE}.
 */
final class SqliteDatabase implements Database {
  private final SqliteUrl url;

  SqliteDatabase(SqliteUrl url) {
    this.url = url;
  }

  @Override
  public String shownUrl() {
    return url.shown();
  }

  @Override
  public Properties connectionProperties(Settings settings) {
    Properties properties = new Properties();
    setDefault(properties, "busy_timeout", Long.toString(settings.patience().toMillis()));
    setDefault(properties, "synchronous", "FULL");
    return properties;
  }

  /** With the driver, properties win over the URL; here the URL does. */
  private void setDefault(Properties properties, String pragma, String value) {
    if (!url.sets(pragma)) {
      properties.setProperty(pragma, value);
    }
  }

  @Override
  public boolean hasSingleWriter() {
    return true;
  }

  @Override
  public void prepare(Settings settings) throws SQLException {
    SqliteFile.makeReady(url.file(), settings.schema());
    long deadline = System.nanoTime() + settings.patience().toNanos();
    Pause pause = new Pause(deadline);
    while (true) {
      try (Connection connection =
          DriverManager.getConnection(url.url(), connectionProperties(settings))) {
        // Persistent, hence here only; changing it does not wait for others as statements do.
        if (!url.sets("journal_mode")) {
          SqliteSchema.execute(connection, "PRAGMA journal_mode = WAL");
        }
        new SqliteSchema(connection, url.file()).apply(settings.schema());
        return;
      } catch (SQLException e) {
        if (classify(e) != Failure.BUSY || !pause.untilNextAttempt()) {
          throw SqliteFile.explain(url.file(), e);
        }
      }
    }
  }

  /** By the primary result codes, which are all that the driver puts into its exceptions. */
  @Override
  public Failure classify(SQLException e) {
    return switch (e.getErrorCode()) {
      case SqliteCode.BUSY, SqliteCode.LOCKED, SqliteCode.PROTOCOL -> Failure.BUSY;
      case SqliteCode.CONSTRAINT -> Failure.DUPLICATE;
      case SqliteCode.ERROR, SqliteCode.MISMATCH, SqliteCode.MISUSE, SqliteCode.RANGE ->
          Failure.MISTAKE;
      default -> Failure.UNAVAILABLE;
    };
  }

  @Override
  public String deleteExpiredSessions() {
    return """
        DELETE FROM cloakroom_session WHERE row_id IN (
          SELECT row_id FROM cloakroom_session
          WHERE namespace = :namespace AND expires_at < :before
          ORDER BY expires_at LIMIT :limit)
        """;
  }

  @Override
  public String deleteExpiredValues() {
    return """
        DELETE FROM cloakroom_value WHERE rowid IN (
          SELECT rowid FROM cloakroom_value
          WHERE namespace = :namespace AND expires_at < :before
          ORDER BY expires_at LIMIT :limit)
        """;
  }

  @Override
  public String putValue() {
    return """
        INSERT INTO cloakroom_value (namespace, key_digest, expires_at, data)
        VALUES (:namespace, :key, :expiresAt, :data)
        ON CONFLICT (namespace, key_digest)
        DO UPDATE SET expires_at = excluded.expires_at, data = excluded.data
        """;
  }

  @Override
  public String takeValue() {
    return """
        DELETE FROM cloakroom_value
        WHERE namespace = :namespace AND key_digest = :key AND expires_at > :now
        RETURNING expires_at, data
        """;
  }
}
