package dev.cloakroom.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The connection pool: autocommit, as many connections as the settings say, opened when needed. */
final class Pool {
  private Pool() {}

  static HikariDataSource open(Database database, Settings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("cloakroom");
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setDataSourceProperties(database.connectionProperties(settings));
    config.setMaximumPoolSize(settings.poolSize());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(settings.patience().toMillis());
    config.setAutoCommit(true);
    return new HikariDataSource(config);
  }
}
