package dev.cloakroom.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections of the application's, in autocommit. One that is part of a transaction of a
 * container's refuses that, and so is not used. Pools set autocommit back by themselves.
 */
final class AutocommitDataSource extends DataSourceOfConnections {
  private final DataSource target;

  AutocommitDataSource(DataSource target) {
    this.target = target;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = target.getConnection();
    try {
      if (!connection.getAutoCommit()) {
        connection.setAutoCommit(true);
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }
}
