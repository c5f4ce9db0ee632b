package dev.cloakroom.jpa;

import dev.cloakroom.CloakroomConfigurationException;
import java.sql.SQLException;
import java.util.Properties;

/**
 * All that differs from one database to another: the statements that HQL has no portable word for,
 * the meaning of its errors, and how it is prepared. Thread-safe.
 *
 * <p>Parameters of the statements are named: {@code :namespace}, {@code :key}, {@code :now}, {@code
 * :before}, {@code :limit}, {@code :expiresAt}, {@code :data}.
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
   * The database of a URL.
   *
   * @throws CloakroomConfigurationException if there is none for it
   */
  static Database of(String url) {
    if (url.startsWith(SqliteUrl.PREFIX)) {
      return new SqliteDatabase(SqliteUrl.parse(url));
    }
    int end = Math.max(url.indexOf(':', "jdbc:".length()) + 1, "jdbc:".length());
    String scheme = url.substring(0, end);
    throw new CloakroomConfigurationException(
        "The URL begins with '%s'; of the SQL databases only SQLite is supported yet. Write 'jdbc:sqlite:FILE'."
            .formatted(scheme));
  }

  /** The URL without anything that may be secret, for messages. */
  String shownUrl();

  /** What each connection is opened with beside user and password; what the URL says wins. */
  Properties connectionProperties(Settings settings);

  /** Whether writers wait for each other anyway, so that they had better do so in a fair queue. */
  boolean hasSingleWriter();

  /**
   * Makes the database ready before the pool is opened: creates or validates the schema, as the
   * settings ask for.
   *
   * @throws CloakroomConfigurationException if the address or the schema is not right
   * @throws SQLException if the database does not do what it is asked for
   */
  void prepare(Settings settings) throws SQLException;

  /** What an error means. */
  Failure classify(SQLException e);

  /** Deletes at most {@code :limit} sessions that expired before {@code :before}. */
  String deleteExpiredSessions();

  /** Deletes at most {@code :limit} values that expired before {@code :before}. */
  String deleteExpiredValues();

  /** Inserts a value or replaces it, without a race between the two. */
  String putValue();

  /** Deletes a live value and returns its {@code expires_at} and {@code data}. */
  String takeValue();
}
