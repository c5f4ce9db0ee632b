package dev.cloakroom.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Prepares the statements that requests wait for. Thread-safe. */
interface Statements {
  /** What is done with a statement, which the caller of it neither closes nor keeps. */
  interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  /** Does work with a statement on a connection that is the calling thread's alone. */
  <T> T run(Connection connection, String sql, Work<T> work) throws SQLException;

  /**
   * Statements that are prepared for each call, which costs nothing where the driver keeps them.
   */
  static Statements preparedForEachCall() {
    return new Statements() {
      @Override
      public <T> T run(Connection connection, String sql, Work<T> work) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
          return work.on(statement);
        }
      }
    };
  }
}
