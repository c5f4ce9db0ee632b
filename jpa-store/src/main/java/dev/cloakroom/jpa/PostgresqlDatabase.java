package dev.cloakroom.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PostgreSQL. */
class PostgresqlDatabase implements Database {
  /** Of this library alone, so that it meets no advisory lock of an application. */
  private static final long SCHEMA_LOCK = 0x436C_6F61_6B72_6F6FL;

  private static final String PARTS =
      """
      SELECT 'column ' || c.relname || '.' || a.attname || ' '
          || upper(format_type(a.atttypid, a.atttypmod))
          || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.oid IN (to_regclass('cloakroom_session'), to_regclass('cloakroom_value'))
        AND a.attnum > 0 AND NOT a.attisdropped
      UNION ALL
      SELECT CASE WHEN i.indisunique THEN 'unique index on ' ELSE 'index on ' END || c.relname
          || ' (' || string_agg(a.attname, ', ' ORDER BY k.place) || ')'
      FROM pg_index i
        JOIN pg_class c ON c.oid = i.indrelid
        CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
      WHERE c.oid IN (to_regclass('cloakroom_session'), to_regclass('cloakroom_value'))
        AND i.indpred IS NULL AND i.indisvalid
      GROUP BY i.indexrelid, i.indisunique, c.relname
      """;

  /** See postgresql.org, "PostgreSQL Error Codes". */
  private static final Set<String> BUSY =
      Set.of(
          "40001", // serialization_failure
          "40P01", // deadlock_detected
          "55P03"); // lock_not_available

  private static final String READ_ONLY_TRANSACTION = "25006";
  private static final String UNIQUE_VIOLATION = "23505";

  /** Connections, resources, operator intervention, system errors: the classes of the standard. */
  private static final Set<String> UNAVAILABLE = Set.of("08", "53", "57", "58", "F0", "XX");

  private final int isolation;

  /** One whose connections have this isolation, by its number in {@link Connection}. */
  PostgresqlDatabase(int isolation) {
    this.isolation = isolation;
  }

  /**
   * At REPEATABLE READ all statements see what there was before the first, and so before what that
   * had to wait for.
   */
  @Override
  public List<String> beginTransaction() {
    return isolation == Connection.TRANSACTION_READ_COMMITTED
        ? List.of()
        : List.of("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
  }

  @Override
  public Failure classify(SQLException e) {
    String state = e.getSQLState();
    if (state == null || state.length() != 5) {
      return SqlStates.classify(e);
    } else if (BUSY.contains(state)) {
      return Failure.BUSY;
    } else if (state.equals(UNIQUE_VIOLATION)) {
      return Failure.DUPLICATE;
    } else if (state.equals(READ_ONLY_TRANSACTION) || UNAVAILABLE.contains(state.substring(0, 2))) {
      return Failure.UNAVAILABLE;
    }
    return SqlStates.classify(e);
  }

  @Override
  public Ddl ddl() {
    return Ddl.POSTGRESQL;
  }

  @Override
  public String partsThatAreThere() {
    return PARTS;
  }

  /** {@code IF NOT EXISTS} alone is no help to two that begin at once. */
  @Override
  public List<String> beginSchemaChange() {
    return List.of("BEGIN", "SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
  }

  /** The rows are chosen once, and looked at again when they are locked. */
  @Override
  public String deleteExpired(String table, String key) {
    return """
        WITH expired AS MATERIALIZED (
          SELECT %2$s FROM %1$s
          WHERE namespace = ? AND expires_at < ?
          ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED)
        DELETE FROM %1$s WHERE (%2$s) IN (SELECT %2$s FROM expired)
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
  public @Nullable Together<Find> findsTogether(String namespace) {
    return new PostgresqlFinds(namespace);
  }

  @Override
  public @Nullable Together<Save> savesTogether(
      String namespace, Combining.Alone<Save, Integer> one) {
    return new PostgresqlSaves(namespace);
  }
}
