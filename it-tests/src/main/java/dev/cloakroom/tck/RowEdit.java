package dev.cloakroom.tck;

import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import org.jspecify.annotations.Nullable;

/** The smallest change of each column that is bound to the ciphertext. */
enum RowEdit {
  PAYLOAD_TYPE,
  SUBJECT_KEY,
  NO_SUBJECT_KEY,
  VERSION,
  CREATED_AT,
  ABSOLUTE_EXPIRES_AT,
  IDLE_MILLIS,
  FIRST_BYTE_OF_DATA,
  LAST_BYTE_OF_DATA;

  StoredSession apply(StoredSession row) {
    byte[] data = row.data();
    return new StoredSession(
        row.id(),
        this == PAYLOAD_TYPE ? "tcl" : row.payloadType(),
        subjectKey(row.subjectKey()),
        row.version() + (this == VERSION ? 1 : 0),
        row.createdAt() + (this == CREATED_AT ? 1 : 0),
        row.lastAccessedAt(),
        row.expiresAt(),
        row.absoluteExpiresAt() + (this == ABSOLUTE_EXPIRES_AT ? 1 : 0),
        row.idleMillis() + (this == IDLE_MILLIS ? 1 : 0),
        switch (this) {
          case FIRST_BYTE_OF_DATA -> flipped(data, 0);
          case LAST_BYTE_OF_DATA -> flipped(data, data.length - 1);
          default -> data;
        });
  }

  private @Nullable SubjectKey subjectKey(@Nullable SubjectKey key) {
    if (key == null || this == NO_SUBJECT_KEY) {
      return null;
    }
    return this == SUBJECT_KEY ? SubjectKey.of(flipped(key.bytes(), SubjectKey.BYTES - 1)) : key;
  }

  /** The bytes with the lowest bit of one of them the other way round. */
  static byte[] flipped(byte[] bytes, int at) {
    byte[] copy = bytes.clone();
    copy[at] ^= 1;
    return copy;
  }
}
