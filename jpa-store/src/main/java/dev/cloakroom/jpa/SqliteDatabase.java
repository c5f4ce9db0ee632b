package dev.cloakroom.jpa;

import java.sql.SQLException;
import java.util.List;

/**
 * SQLite: one file, one writer at a time.
 *
 * <p>A write outside a transaction takes the write lock at its first step and waits for it as long
 * as {@code busy_timeout} says; it can't lose it to another in between, as one that read before
 * would. So autocommit needs no {@code BEGIN IMMEDIATE}.
 */
final class SqliteDatabase implements Database {
  private static final String PARTS =
      """
      SELECT 'column ' || t.name || '.' || c.name || ' ' || upper(c.type)
          || iif(c."notnull", ' NOT NULL', '')
      FROM sqlite_schema t JOIN pragma_table_info(t.name) c
      WHERE t.type = 'table' AND t.name IN ('cloakroom_session', 'cloakroom_value')
      UNION
      SELECT 'unique index on ' || t.name || ' (' || c.name || ')'
      FROM sqlite_schema t JOIN pragma_table_info(t.name) c
      WHERE t.type = 'table' AND t.name = 'cloakroom_session' AND c.pk = 1
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
  public Ddl ddl() {
    return Ddl.SQLITE;
  }

  @Override
  public String partsThatAreThere() {
    return PARTS;
  }

  @Override
  public List<String> beginSchemaChange() {
    return List.of("BEGIN IMMEDIATE");
  }

  @Override
  public boolean hasSingleWriter() {
    return true;
  }

  @Override
  public boolean hasDriverThatKeepsStatements() {
    return false;
  }

  @Override
  public String deleteExpired(String table, String key) {
    return """
        DELETE FROM %1$s WHERE (%2$s) IN (
          SELECT %2$s FROM %1$s
          WHERE namespace = ? AND expires_at < ?
          ORDER BY expires_at LIMIT ?)
        """
        .formatted(table, key);
  }

  @Override
  public String putValue() {
    return """
        INSERT INTO cloakroom_value (namespace, key_digest, expires_at, data)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (namespace, key_digest)
        DO UPDATE SET expires_at = excluded.expires_at, data = excluded.data
        """;
  }

  @Override
  public Together<Save> savesTogether(String namespace, Combining.Alone<Save, Integer> one) {
    return new SqliteSaves(one);
  }
}
