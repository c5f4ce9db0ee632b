package dev.cloakroom.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Statements that are prepared once for each connection of the driver, and end with it: for a
 * driver that keeps none itself. On SQLite, preparing is more than half of what a look-up costs.
 */
final class KeptStatements implements Statements {
  /** By the driver's connections, which outlive their stays outside of the pool. */
  private final Map<Connection, Map<String, PreparedStatement>> kept = new ConcurrentHashMap<>();

  @Override
  public <T> T run(Connection connection, String sql, Work<T> work) throws SQLException {
    Connection drivers = connection.unwrap(Connection.class);
    Map<String, PreparedStatement> statements = kept.get(drivers);
    if (statements == null) {
      statements = new HashMap<>();
      forgetClosed();
      kept.put(drivers, statements);
    }
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = drivers.prepareStatement(sql);
      statements.put(sql, statement);
    }
    try {
      return work.on(statement);
    } catch (SQLException e) {
      statements.remove(sql);
      close(statement, e);
      throw e;
    }
  }

  /** Of how many connections there are statements. */
  int size() {
    return kept.size();
  }

  private void forgetClosed() throws SQLException {
    for (var connections = kept.keySet().iterator(); connections.hasNext(); ) {
      if (connections.next().isClosed()) {
        connections.remove();
      }
    }
  }

  private static void close(PreparedStatement statement, SQLException cause) {
    try {
      statement.close();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}
