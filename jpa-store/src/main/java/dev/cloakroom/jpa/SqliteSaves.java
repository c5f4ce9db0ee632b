package dev.cloakroom.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Saves sessions in one transaction, and so waits for the disk once. In the driver's autocommit,
 * for it would begin another transaction with each commit.
 */
final class SqliteSaves implements Together<Save> {
  /**
   * The first statement on each connection. By default, who commits when the log has 1,000 pages
   * moves them into the database before anybody hears of the commit, while all others wait.
   */
  static final String LATE_CHECKPOINTS = "PRAGMA wal_autocheckpoint = 4000";

  private static final String CHECKPOINT = "PRAGMA wal_checkpoint(PASSIVE)";

  /**
   * After about so many pages of the log, whoever led saves moves them. As many as by default: each
   * time costs a wait for the disk.
   */
  static final int PAGES = 1000;

  private static final int BYTES_OF_PAGE = 4096;

  private final AtomicInteger pages = new AtomicInteger();
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

  /** Other writers go on meanwhile. */
  @Override
  public Calls.@Nullable Work<?> after(List<Save> saves) {
    int more = 0;
    for (Save save : saves) {
      more += 1 + save.size() / BYTES_OF_PAGE;
    }
    if (pages.addAndGet(more) < PAGES) {
      return null;
    }
    pages.set(0);
    return (connection, statements) ->
        statements.run(
            connection,
            CHECKPOINT,
            statement -> {
              try (ResultSet moved = statement.executeQuery()) {
                return moved.next();
              }
            });
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
