package dev.cloakroom.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/** The connection pool: autocommit, as many connections as the settings say, opened when needed. */
final class Pool {
  private Pool() {}

  static HikariDataSource open(Address address, Database database, Settings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("cloakroom");
    config.setJdbcUrl(address.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setDataSourceProperties(address.properties(settings));
    config.setMaximumPoolSize(settings.poolSize());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(settings.patience().toMillis());
    config.setValidationTimeout(
        Math.min(settings.patience().toMillis(), config.getValidationTimeout()));
    config.setAutoCommit(true);
    if (!database.hasSingleWriter()) {
      // What the statements are made for, whatever the server's own default is.
      config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
      config.setExceptionOverride(new ReplacedWhenUnavailable(database));
    } else if (settings.combines()) {
      config.setConnectionInitSql(SqliteSaves.LATE_CHECKPOINTS);
    }
    return new HikariDataSource(config);
  }

  /**
   * No connection is used again over which a server was unavailable: one that was made while the
   * server took no writes may go on refusing them when it takes them again, or another does.
   */
  private record ReplacedWhenUnavailable(Database database) implements SQLExceptionOverride {
    @java.lang.Override
    public Override adjudicate(SQLException e) {
      return database.classify(e) == Database.Failure.UNAVAILABLE
          ? Override.MUST_EVICT
          : Override.CONTINUE_EVICT;
    }
  }
}
