package dev.cloakroom.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Saves sessions in one transaction, and so waits for the disk once. In the driver's autocommit,
 * for it would begin another transaction with each commit.
 */
final class SqliteSaves implements Together<Save> {
  private final Combining.Alone<Save, Integer> update;

  /** With the statement for one. */
  SqliteSaves(Combining.Alone<Save, Integer> update) {
    this.update = update;
  }

  @Override
  public void send(Connection connection, Statements statements, List<Save> saves)
      throws SQLException {
    List<Integer> written = new ArrayList<>();
    statements.run(connection, "BEGIN IMMEDIATE", PreparedStatement::execute);
    try {
      for (Save save : saves) {
        written.add(update.send(connection, statements, save));
      }
      statements.run(connection, "COMMIT", PreparedStatement::execute);
    } catch (SQLException | RuntimeException | Error e) {
      rollback(connection, statements, e);
      throw e;
    }
    for (int i = 0; i < saves.size(); i++) {
      saves.get(i).answer(written.get(i));
    }
  }

  /** A connection that may still be in the transaction is never used again. */
  private static void rollback(Connection connection, Statements statements, Throwable cause)
      throws SQLException {
    try {
      statements.run(connection, "ROLLBACK", PreparedStatement::execute);
    } catch (SQLException e) {
      cause.addSuppressed(e);
      connection.unwrap(Connection.class).close();
    }
  }
}
