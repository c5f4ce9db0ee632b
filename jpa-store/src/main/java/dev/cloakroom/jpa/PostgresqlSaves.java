package dev.cloakroom.jpa;

import dev.cloakroom.SessionId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Saves sessions by arrays of what is saved. A row that somebody holds is left out, to be written
 * alone: so no save waits for the lock of another session, and no two statements for each other.
 */
final class PostgresqlSaves implements Together<Save> {
  private static final String UPDATE =
      """
      WITH free AS MATERIALIZED (
        SELECT s.row_id, g.version, g.data, g.last_accessed_at, g.expires_at
        FROM unnest(?, ?, ?, ?, ?, ?) AS g (id, version, data, last_accessed_at, expires_at, now)
          JOIN cloakroom_session s ON s.id = g.id
        WHERE s.namespace = ? AND s.version = g.version - 1 AND s.expires_at > g.now
        FOR NO KEY UPDATE OF s SKIP LOCKED)
      UPDATE cloakroom_session s SET version = f.version, data = f.data,
        last_accessed_at = GREATEST(s.last_accessed_at, f.last_accessed_at),
        expires_at = GREATEST(s.expires_at, f.expires_at)
      FROM free f WHERE s.row_id = f.row_id
      RETURNING s.id
      """;
  private final String namespace;

  PostgresqlSaves(String namespace) {
    this.namespace = namespace;
  }

  @Override
  public void send(Connection connection, Statements statements, List<Save> saves)
      throws SQLException {
    Map<SessionId, Save> byId = new HashMap<>();
    saves.forEach(save -> byId.put(save.changed().id(), save));
    statements.run(
        connection,
        UPDATE,
        statement -> {
          statement.setArray(1, bytes(connection, saves, save -> save.changed().id().bytes()));
          statement.setObject(2, longs(saves, save -> save.changed().version()));
          statement.setArray(3, bytes(connection, saves, save -> save.changed().data()));
          statement.setObject(4, longs(saves, save -> save.changed().lastAccessedAt()));
          statement.setObject(5, longs(saves, save -> save.changed().expiresAt()));
          statement.setObject(6, longs(saves, Save::now));
          statement.setString(7, namespace);
          try (ResultSet written = statement.executeQuery()) {
            while (written.next()) {
              Objects.requireNonNull(byId.get(SessionId.of(written.getBytes(1)))).answer(1);
            }
          }
          return saves;
        });
  }

  private static Array bytes(Connection connection, List<Save> saves, Function<Save, byte[]> column)
      throws SQLException {
    return connection.createArrayOf("bytea", saves.stream().map(column).toArray(byte[][]::new));
  }

  private static long[] longs(List<Save> saves, ToLongFunction<Save> column) {
    return saves.stream().mapToLong(column).toArray();
  }
}
