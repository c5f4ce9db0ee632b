package dev.cloakroom.it.tampering;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;

/** The columns of a row, as bytes. */
enum Column {
  ID,
  PAYLOAD_TYPE,
  SUBJECT_KEY,
  VERSION,
  CREATED_AT,
  LAST_ACCESSED_AT,
  EXPIRES_AT,
  ABSOLUTE_EXPIRES_AT,
  IDLE_MILLIS,
  DATA;

  /** Those that the sealed bytes are bound to, and these. */
  static final Set<Column> BOUND = EnumSet.complementOf(EnumSet.of(LAST_ACCESSED_AT, EXPIRES_AT));

  /** The bytes of this column; none for a guest's subject key. */
  byte[] of(StoredSession row) {
    SubjectKey subject = row.subjectKey();
    return switch (this) {
      case ID -> row.id().bytes();
      case PAYLOAD_TYPE -> row.payloadType().getBytes(UTF_16BE);
      case SUBJECT_KEY -> subject == null ? new byte[0] : subject.bytes();
      case VERSION -> bytes(row.version());
      case CREATED_AT -> bytes(row.createdAt());
      case LAST_ACCESSED_AT -> bytes(row.lastAccessedAt());
      case EXPIRES_AT -> bytes(row.expiresAt());
      case ABSOLUTE_EXPIRES_AT -> bytes(row.absoluteExpiresAt());
      case IDLE_MILLIS -> bytes(row.idleMillis());
      case DATA -> row.data();
    };
  }

  /** The row with other bytes in this column. */
  StoredSession in(StoredSession row, byte[] bytes) {
    return new StoredSession(
        this == ID ? SessionId.of(bytes) : row.id(),
        this == PAYLOAD_TYPE ? new String(bytes, UTF_16BE) : row.payloadType(),
        this == SUBJECT_KEY ? subject(bytes) : row.subjectKey(),
        number(VERSION, row.version(), bytes),
        number(CREATED_AT, row.createdAt(), bytes),
        number(LAST_ACCESSED_AT, row.lastAccessedAt(), bytes),
        number(EXPIRES_AT, row.expiresAt(), bytes),
        number(ABSOLUTE_EXPIRES_AT, row.absoluteExpiresAt(), bytes),
        number(IDLE_MILLIS, row.idleMillis(), bytes),
        this == DATA ? bytes : row.data());
  }

  private static SubjectKey subject(byte[] bytes) {
    return bytes.length == 0 ? null : SubjectKey.of(bytes);
  }

  private long number(Column column, long present, byte[] bytes) {
    return this == column ? ByteBuffer.wrap(bytes).getLong() : present;
  }

  private static byte[] bytes(long number) {
    return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }
}
