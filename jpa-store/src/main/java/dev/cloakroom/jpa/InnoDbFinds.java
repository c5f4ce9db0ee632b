package dev.cloakroom.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Finds sessions by a list of ids, of a few lengths, so that there are few statements to keep. */
final class InnoDbFinds implements Together<Find> {
  private static final String LOAD =
      """
      SELECT payload_type, subject_key, version, created_at, last_accessed_at, expires_at,
        absolute_expires_at, idle_ms, CASE WHEN LENGTH(data) <= %d THEN data END, id
      FROM cloakroom_session WHERE namespace = ? AND expires_at > ? AND id IN (%s)
      """;

  private final String namespace;

  InnoDbFinds(String namespace) {
    this.namespace = namespace;
  }

  @Override
  public void send(Connection connection, Statements statements, List<Find> finds)
      throws SQLException {
    int length = Integer.highestOneBit(finds.size() - 1) << 1;
    String marks = String.join(", ", Collections.nCopies(length, "?"));
    statements.run(
        connection,
        LOAD.formatted(FoundRows.LARGEST_PAYLOAD, marks),
        statement -> {
          statement.setString(1, namespace);
          statement.setLong(2, finds.stream().mapToLong(Find::now).min().orElseThrow());
          for (int i = 0; i < length; i++) {
            statement.setBytes(3 + i, finds.get(Math.min(i, finds.size() - 1)).id().bytes());
          }
          try (ResultSet rows = statement.executeQuery()) {
            FoundRows.answer(finds, rows);
            return finds;
          }
        });
  }
}
