package dev.cloakroom.jpa;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What MySQL and MariaDB have in common. */
abstract class InnoDbDatabase implements Database {
  private static final int DUPLICATE_ENTRY = 1062;
  private static final int DEADLOCK = 1213;
  private static final int LOCK_WAIT_TIMEOUT = 1205;

  /** MariaDB with {@code innodb_snapshot_isolation}: another has changed the row meanwhile. */
  private static final int RECORD_HAS_CHANGED = 1020;

  /** The statement around a payload, and what sealing adds to it. */
  private static final int STATEMENT_BYTES = 1 << 16;

  private static final String PARTS =
      """
      SELECT CONCAT('column ', table_name, '.', column_name, ' ',
          UPPER(REGEXP_REPLACE(column_type, '^bigint\\\\([0-9]+\\\\)', 'bigint')),
          IF(is_nullable = 'NO', ' NOT NULL', ''),
          COALESCE(CONCAT(' COLLATE ', collation_name), ''))
      FROM information_schema.columns
      WHERE table_schema = DATABASE() AND table_name IN ('cloakroom_session', 'cloakroom_value')
      UNION ALL
      SELECT CONCAT(IF(non_unique, 'index on ', 'unique index on '), table_name, ' (',
          GROUP_CONCAT(column_name ORDER BY seq_in_index SEPARATOR ', '), ')')
      FROM information_schema.statistics
      WHERE table_schema = DATABASE() AND table_name IN ('cloakroom_session', 'cloakroom_value')
      GROUP BY table_name, index_name, non_unique
      """;

  /** By the numbers of the server; see dev.mysql.com, "Server Error Message Reference". */
  @Override
  public Failure classify(SQLException e) {
    return switch (e.getErrorCode()) {
      case DEADLOCK, LOCK_WAIT_TIMEOUT, RECORD_HAS_CHANGED -> Failure.BUSY;
      case DUPLICATE_ENTRY -> Failure.DUPLICATE;
      case 1021, // disk full
          1040, // too many connections
          1053, // server shutdown in progress
          1114, // the table is full
          1203, // too many connections of a user
          1290, // the server is read-only
          1317, // query execution was interrupted
          1792, // the transaction is read-only
          1836, // running in read-only mode
          1927, // connection was killed
          3024 -> // the statement took too long
          Failure.UNAVAILABLE;
      default -> SqlStates.classify(e);
    };
  }

  @Override
  public String partsThatAreThere() {
    return PARTS;
  }

  /** Here a table is made by a statement that is a transaction of its own, and made only once. */
  @Override
  public List<String> beginSchemaChange() {
    return List.of();
  }

  @Override
  public void checkLimits(Connection connection, int payloadLimit) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT @@max_allowed_packet")) {
      rows.next();
      long packet = rows.getLong(1);
      if (packet < (long) payloadLimit + STATEMENT_BYTES) {
        throw new CloakroomConfigurationException(
            "The server takes %d bytes at once (max_allowed_packet), too few for payloads of %d bytes. Set it to %d or more there, or '%s' to %d or less here."
                .formatted(
                    packet,
                    payloadLimit,
                    (long) payloadLimit + STATEMENT_BYTES,
                    Configuration.PAYLOAD_LIMIT,
                    Math.max(1, packet - STATEMENT_BYTES)));
      }
    }
  }

  @Override
  public boolean passesOverRowsThatMove() {
    return true;
  }

  /** Through a table of its own, for a table cannot be read in a deletion from it. */
  @Override
  public String deleteExpired(String table, String key) {
    return """
        DELETE FROM %1$s WHERE (%2$s) IN (
          SELECT %2$s FROM (
            SELECT %2$s FROM %1$s
            WHERE namespace = ? AND expires_at < ?
            ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED) AS expired)
        """
        .formatted(table, key);
  }

  @Override
  public Together<Find> findsTogether(String namespace) {
    return new InnoDbFinds(namespace);
  }
}
