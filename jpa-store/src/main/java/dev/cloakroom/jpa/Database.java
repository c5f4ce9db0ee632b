package dev.cloakroom.jpa;

import dev.cloakroom.CloakroomConfigurationException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that differs from one database to another: the statements that HQL has no portable word for,
 * the meaning of errors, and the tables. Thread-safe.
 *
 * <p>The parameters of a statement come in the order in which its method names them.
 */
interface Database {
  /** What an error of the database means to a caller. */
  enum Failure {
    /** Others hold a lock; the statement had no effect and may be sent again. */
    BUSY,
    /** A unique value is in the table already. */
    DUPLICATE,
    /** The database cannot be reached, read or written. */
    UNAVAILABLE,
    /** The statement is wrong: a mistake of this store's. */
    MISTAKE
  }

  /**
   * The database at the other end of a connection, which may be another than the driver says: a
   * MariaDB answers MySQL's, a CockroachDB PostgreSQL's.
   *
   * @throws CloakroomConfigurationException if it is not supported
   */
  static Database of(Connection connection) throws SQLException {
    DatabaseMetaData server = connection.getMetaData();
    String product = server.getDatabaseProductName().toLowerCase(Locale.ROOT);
    String version = server.getDatabaseProductVersion();
    if (product.equals("sqlite")) {
      return new SqliteDatabase();
    } else if (product.equals("postgresql")) {
      return isCockroachdb(connection)
          ? new CockroachdbDatabase()
          : new PostgresqlDatabase(connection.getTransactionIsolation());
    } else if (product.equals("mariadb") || version.toLowerCase(Locale.ROOT).contains("mariadb")) {
      return new MariadbDatabase();
    } else if (product.equals("mysql")) {
      return new MysqlDatabase();
    }
    throw new CloakroomConfigurationException(
        "The database is %s %s, which is not supported; SQLite, PostgreSQL, MySQL and MariaDB are."
            .formatted(server.getDatabaseProductName(), version));
  }

  private static boolean isCockroachdb(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT version()")) {
      return rows.next() && rows.getString(1).startsWith("CockroachDB");
    }
  }

  /**
   * What a transaction begins with, so that each of its statements sees all that was committed
   * before it, or the transaction fails and is begun again.
   */
  default List<String> beginTransaction() {
    return List.of();
  }

  /** What puts a connection back as it was before {@link #beginTransaction}. */
  default List<String> endTransaction() {
    return List.of();
  }

  /** What an error means. */
  Failure classify(SQLException e);

  /** The tables. */
  Ddl ddl();

  /** Selects the parts of the tables that are there, in the words of {@link Ddl#parts()}. */
  String partsThatAreThere();

  /**
   * The statements that begin a transaction in which the tables are looked at and made by nobody
   * else; none if there is no such transaction.
   */
  List<String> beginSchemaChange();

  /**
   * Looks whether the server takes payloads of the size that is allowed.
   *
   * @param payloadLimit in bytes
   * @throws CloakroomConfigurationException if it does not
   */
  default void checkLimits(Connection connection, int payloadLimit) throws SQLException {}

  /** Whether writers wait for each other anyway, so that they had better do so in a fair queue. */
  default boolean hasSingleWriter() {
    return false;
  }

  /** Whether a statement that is prepared again on the same connection costs next to nothing. */
  default boolean hasDriverThatKeepsStatements() {
    return true;
  }

  /**
   * Deletes rows of a namespace that expired before an instant, so many at the most, without
   * waiting for those that others hold. What a deletion is to return may be added at its end.
   *
   * @param table which, by its name
   * @param key its primary key, as a list of columns
   */
  String deleteExpired(String table, String key);

  /** Inserts a value (namespace, key, expiry, data) or replaces it, without a race between both. */
  String putValue();

  /**
   * Whether a deletion can return what it deletes. Elsewhere it is read first: a value is deleted
   * if it is the same still, and sessions are locked until they are.
   */
  default boolean returnsWhatItDeletes() {
    return true;
  }

  /**
   * Whether a statement that looks for several keys reads one after the other, and so passes over a
   * row that another transaction moves from one that is still to be read to one that was.
   */
  default boolean passesOverRowsThatMove() {
    return false;
  }

  /** How finds of sessions are sent together; null where that gains nothing. */
  default @Nullable Together<Find> findsTogether(String namespace) {
    return null;
  }

  /**
   * How saves of sessions are sent together; null where that gains nothing.
   *
   * @param one the statement for one
   */
  default @Nullable Together<Save> savesTogether(
      String namespace, Combining.Alone<Save, Integer> one) {
    return null;
  }
}
