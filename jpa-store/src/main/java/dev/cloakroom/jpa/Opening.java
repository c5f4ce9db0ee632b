package dev.cloakroom.jpa;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.StoreUnavailableException;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/** Opens a store: looks for the driver, readies the database, starts the pool and Hibernate. */
final class Opening {
  private final Settings settings;
  private final LongUnaryOperator rowKeys;

  private Opening(Settings settings, LongUnaryOperator rowKeys) {
    this.settings = settings;
    this.rowKeys = rowKeys;
  }

  static JpaSessionStore open(Settings settings) {
    return open(settings, connections -> connections, RowKeys::next);
  }

  /**
   * Opens a store on an address, with a pool of its own.
   *
   * @param between what Hibernate is given in place of the pool, for those who want to listen
   * @param rowKeys makes a primary key of the time of creation
   */
  static JpaSessionStore open(
      Settings settings, UnaryOperator<DataSource> between, LongUnaryOperator rowKeys) {
    Address address = Address.of(settings.url());
    requireDriver(address);
    address.check(settings);
    return new Opening(settings, rowKeys).atAddress(address, between);
  }

  /**
   * Opens a store on connections that somebody else keeps, and goes on to keep.
   *
   * @param shown what they are called in messages
   */
  static JpaSessionStore over(DataSource connections, String shown, Settings settings) {
    return new Opening(settings, RowKeys::next).overOthers(connections, shown, true);
  }

  /**
   * Opens a store on connections that may be part of a transaction of the calling thread's.
   *
   * @param shown what they are called in messages
   */
  static JpaSessionStore joining(DataSource connections, String shown, Settings settings) {
    return new Opening(settings, RowKeys::next).overOthers(connections, shown, false);
  }

  private JpaSessionStore atAddress(Address address, UnaryOperator<DataSource> between) {
    try {
      Database database = readied(address);
      HikariDataSource pool = Pool.open(address, database, settings);
      try {
        Lock writers = WriterQueues.of(address.shown());
        Meeting meeting = new Meeting(database, settings.combines() ? settings.poolSize() : 0);
        return start(
            between.apply(pool), database, address.shown(), true, writers, meeting, pool::close);
      } catch (RuntimeException | Error e) {
        pool.close();
        throw e;
      }
    } catch (SQLException | PoolInitializationException | PersistenceException e) {
      throw notOpened(address.shown(), e);
    }
  }

  private Database readied(Address address) throws SQLException {
    try {
      return readied(
          () -> {
            Connection connection = address.connect(settings);
            address.ready(connection);
            return connection;
          },
          address.shown());
    } catch (SQLException e) {
      throw address.explain(e);
    }
  }

  /** Looks at one connection for what is usual, and so has to be called outside of transactions. */
  private JpaSessionStore overOthers(
      DataSource connections, String shown, boolean ownTransactions) {
    try {
      boolean autocommit = isInAutocommit(connections);
      if (!ownTransactions && !autocommit) {
        throw new CloakroomConfigurationException(
            "The connections of %s are not in autocommit, so that outside of a transaction nobody would commit. If they know of transactions, open the store outside of one; if not, use JpaSessionStore.over."
                .formatted(shown));
      }
      DataSource used =
          ownTransactions ? new AutocommitDataSource(connections, autocommit) : connections;
      Database database = readied(used::getConnection, shown);
      Meeting none = Meeting.none(database);
      return start(used, database, shown, ownTransactions, new ReentrantLock(true), none, () -> {});
    } catch (SQLException | PersistenceException e) {
      throw notOpened(shown, e);
    }
  }

  private static boolean isInAutocommit(DataSource connections) throws SQLException {
    try (Connection connection = connections.getConnection()) {
      return connection.getAutoCommit();
    }
  }

  /** Opens a connection. */
  private interface Connecting {
    Connection connect() throws SQLException;
  }

  /** Tells which database it is, and does with its tables what the settings say. */
  private Database readied(Connecting connecting, String shown) throws SQLException {
    Pause pause = new Pause(System.nanoTime() + settings.patience().toNanos());
    while (true) {
      Database database = null;
      try (Connection connection = connecting.connect()) {
        database = Database.of(connection);
        new Schema(connection, database, shown).apply(settings.schema());
        if (settings.schema() != Settings.Schema.NONE) {
          database.checkLimits(connection, settings.payloadLimit());
        }
        return database;
      } catch (SQLException e) {
        boolean busy = isBusy(database, e);
        if (!busy || !pause.untilNextAttempt()) {
          throw e;
        }
      }
    }
  }

  private static boolean isBusy(@Nullable Database database, SQLException e) {
    Database refusing = database == null ? new SqliteDatabase() : database;
    return refusing.classify(e) == Database.Failure.BUSY;
  }

  private JpaSessionStore start(
      DataSource connections,
      Database database,
      String shown,
      boolean ownTransactions,
      Lock writers,
      Meeting meeting,
      Runnable alsoClosed) {
    SessionFactory factory = Hibernate.start(connections);
    Calls calls =
        new Calls(factory, database, shown, settings.patience(), ownTransactions, writers);
    return new JpaSessionStore(
        settings.namespace(),
        calls,
        database,
        meeting,
        rowKeys,
        () -> {
          factory.close();
          alsoClosed.run();
        });
  }

  private static StoreUnavailableException notOpened(String shown, Exception e) {
    return new StoreUnavailableException(
        "It was not possible to open %s: %s. Look whether the database answers and may be written."
            .formatted(shown, e.getMessage()),
        e);
  }

  private static void requireDriver(Address address) {
    loadDrivers();
    try {
      DriverManager.getDriver(address.url());
    } catch (SQLException e) {
      throw new CloakroomConfigurationException(
          "There is no JDBC driver for %s; add %s to the dependencies."
              .formatted(address.shown(), address.driver()),
          e);
    }
  }

  /**
   * Has the drivers of the application register themselves. {@link DriverManager} does so for those
   * that are there when it is first used, which in a server is before the application.
   */
  private static void loadDrivers() {
    for (Iterator<Driver> drivers = ServiceLoader.load(Driver.class).iterator(); ; ) {
      try {
        if (!drivers.hasNext()) {
          return;
        }
        drivers.next();
      } catch (ServiceConfigurationError e) {
        // as DriverManager does: it may be one that nobody asks for
      }
    }
  }
}
