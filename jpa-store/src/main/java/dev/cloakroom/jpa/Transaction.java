package dev.cloakroom.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * A few statements that take effect together: a transaction of their own or, where the connection
 * is in one of the application's, a part of that. Confined to one thread.
 */
final class Transaction {
  private final Connection connection;
  private final Statements statements;

  /** What is done in a transaction. It may be done again from the start. */
  interface Work<T> {
    T in(Transaction transaction) throws SQLException;
  }

  private Transaction(Connection connection, Statements statements) {
    this.connection = connection;
    this.statements = statements;
  }

  /** Runs a statement. */
  <T> T run(String sql, Statements.Work<T> work) throws SQLException {
    return statements.run(connection, sql, work);
  }

  /**
   * Does work, commits it, and leaves the connection in autocommit.
   *
   * @param database says what a transaction begins and ends with, where this is one of its own
   */
  static <T> T run(Connection connection, Statements statements, Database database, Work<T> work)
      throws SQLException {
    Transaction transaction = new Transaction(connection, statements);
    if (!connection.getAutoCommit()) {
      return work.in(transaction);
    }
    connection.setAutoCommit(false);
    T result;
    try {
      transaction.run(database.beginTransaction());
      result = work.in(transaction);
      connection.commit();
    } catch (SQLException | RuntimeException | Error e) {
      transaction.rollback(database, e);
      throw e;
    }
    transaction.end(database);
    return result;
  }

  private void run(List<String> all) throws SQLException {
    for (String sql : all) {
      run(sql, PreparedStatement::execute);
    }
  }

  private void end(Database database) throws SQLException {
    connection.setAutoCommit(true);
    run(database.endTransaction());
  }

  /** Where this fails, autocommit stays off: to set it would commit. */
  private void rollback(Database database, Throwable cause) {
    try {
      connection.rollback();
      end(database);
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}
