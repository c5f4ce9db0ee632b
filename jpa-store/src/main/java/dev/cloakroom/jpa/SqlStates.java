package dev.cloakroom.jpa;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;

/** What errors mean by the standard and by the classes of JDBC, where a database says no more. */
final class SqlStates {
  private static final String CONNECTION = "08";
  private static final String ROLLBACK = "40";

  private SqlStates() {}

  static Database.Failure classify(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    if (state.startsWith(ROLLBACK)) {
      return Database.Failure.BUSY;
    }
    return state.startsWith(CONNECTION) || isOfTheConnection(e)
        ? Database.Failure.UNAVAILABLE
        : Database.Failure.MISTAKE;
  }

  /** Also the pool's, when no connection was to be had in time. */
  private static boolean isOfTheConnection(SQLException e) {
    return e instanceof SQLTransientConnectionException
        || e instanceof SQLNonTransientConnectionException
        || e instanceof SQLRecoverableException
        || e instanceof SQLTimeoutException;
  }
}
