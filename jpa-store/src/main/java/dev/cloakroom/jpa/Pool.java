package dev.cloakroom.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

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
    config.setAutoCommit(true);
    if (!database.hasSingleWriter()) {
      // What the statements are made for, whatever the server's own default is.
      config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    }
    return new HikariDataSource(config);
  }
}
