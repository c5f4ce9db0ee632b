package dev.cloakroom.benchmarks.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What a bare statement reads of a session: the columns that the store reads. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record JdbcRow(
    String payloadType,
    byte[] subjectKey,
    long version,
    long createdAt,
    long lastAccessedAt,
    long expiresAt,
    long absoluteExpiresAt,
    long idleMillis,
    byte[] data) {
  static final String COLUMNS =
      "payload_type, subject_key, version, created_at, last_accessed_at, expires_at,"
          + " absolute_expires_at, idle_ms, data";

  static JdbcRow of(ResultSet row) throws SQLException {
    return new JdbcRow(
        row.getString(1),
        row.getBytes(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getBytes(9));
  }
}
