package dev.cloakroom.jpa;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.StoreUnavailableException;
import jakarta.persistence.PersistenceException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Opens a store: looks for the driver, readies the database, starts the pool and Hibernate. */
final class Opening {
  private Opening() {}

  static JpaSessionStore open(Settings settings) {
    return open(settings, connections -> connections, RowKeys::next);
  }

  /**
   * Opens a store.
   *
   * @param between what Hibernate is given in place of the pool, for those who want to listen
   * @param rowKeys makes a primary key of the time of creation
   */
  static JpaSessionStore open(
      Settings settings, UnaryOperator<DataSource> between, LongUnaryOperator rowKeys) {
    Database database = Database.of(settings.url());
    requireDriver(settings.url(), database);
    try {
      database.prepare(settings);
      return start(settings, database, between, rowKeys);
    } catch (SQLException | PoolInitializationException | PersistenceException e) {
      throw new StoreUnavailableException(
          "It was not possible to open %s: %s. Look whether the database answers and may be written."
              .formatted(database.shownUrl(), e.getMessage()),
          e);
    }
  }

  private static JpaSessionStore start(
      Settings settings,
      Database database,
      UnaryOperator<DataSource> between,
      LongUnaryOperator rowKeys) {
    HikariDataSource pool = Pool.open(database, settings);
    try {
      var factory = Hibernate.start(between.apply(pool));
      Calls calls = new Calls(factory, database, settings.patience());
      return new JpaSessionStore(settings.namespace(), pool, factory, calls, database, rowKeys);
    } catch (RuntimeException | Error e) {
      pool.close();
      throw e;
    }
  }

  private static void requireDriver(String url, Database database) {
    try {
      DriverManager.getDriver(url);
    } catch (SQLException e) {
      throw new CloakroomConfigurationException(
          "There is no JDBC driver for %s; add it to the dependencies (org.xerial:sqlite-jdbc for SQLite)."
              .formatted(database.shownUrl()),
          e);
    }
  }
}
