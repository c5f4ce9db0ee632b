package dev.cloakroom.jpa;

import dev.cloakroom.CloakroomConfigurationException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections of the application's, in autocommit. Pools set autocommit back by themselves.
 *
 * <p>A connection that is not in autocommit, where they usually are, is part of a transaction; to
 * set autocommit there would commit it.
 */
final class AutocommitDataSource extends DataSourceOfConnections {
  private final DataSource target;
  private final boolean usuallySet;

  /** Those of a data source, of which is known whether they are usually in autocommit. */
  AutocommitDataSource(DataSource target, boolean usuallySet) {
    this.target = target;
    this.usuallySet = usuallySet;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = target.getConnection();
    try {
      if (!connection.getAutoCommit()) {
        if (usuallySet) {
          throw new CloakroomConfigurationException(
              "The given data source has only a connection that is part of a transaction of the application's. Hand in the pool itself, or ask for the transaction to be joined (JpaSessionStore.joining).");
        }
        connection.setAutoCommit(true);
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }
}
