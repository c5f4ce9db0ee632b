package dev.cloakroom.jpa;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Finds sessions by an array of ids. */
final class PostgresqlFinds implements Together<Find> {
  private static final String LOAD =
      """
      SELECT payload_type, subject_key, version, created_at, last_accessed_at, expires_at,
        absolute_expires_at, idle_ms, CASE WHEN octet_length(data) <= %d THEN data END, id
      FROM cloakroom_session WHERE id = ANY (?) AND namespace = ? AND expires_at > ?
      """
          .formatted(FoundRows.LARGEST_PAYLOAD);

  private final String namespace;

  PostgresqlFinds(String namespace) {
    this.namespace = namespace;
  }

  @Override
  public void send(Connection connection, Statements statements, List<Find> finds)
      throws SQLException {
    byte[][] bytes = finds.stream().map(find -> find.id().bytes()).toArray(byte[][]::new);
    Array ids = connection.createArrayOf("bytea", bytes);
    statements.run(
        connection,
        LOAD,
        statement -> {
          statement.setArray(1, ids);
          statement.setString(2, namespace);
          statement.setLong(3, finds.stream().mapToLong(Find::now).min().orElseThrow());
          try (ResultSet rows = statement.executeQuery()) {
            FoundRows.answer(finds, rows);
            return finds;
          }
        });
  }
}
