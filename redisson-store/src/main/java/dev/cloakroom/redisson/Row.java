package dev.cloakroom.redisson;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.SessionId;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a session in an entry, of which {@code rows.lua} knows the places: format, state,
 * version, created, last used, expires, expires in any case, idle timeout (numbers in 8 bytes, the
 * highest first); 1 and the subject key, or 0; the length of the payload type in 2 bytes, and the
 * type; the data. Behind those of a sign-in that is not decided yet stand the time until which it
 * may be and the old id.
 */
final class Row {
  /** The format of the bytes. */
  static final byte FORMAT = 1;

  private static final byte LIVE = 0;
  private static final byte PENDING = 1;
  private static final byte MOVED = 2;

  private static final byte GUEST = 0;
  private static final byte OF_A_SUBJECT = 1;

  private static final int STATE_AT = 1;
  private static final int FIXED_BYTES = 51;
  private static final int TYPE_LENGTH_BYTES = 2;
  private static final int LONGEST_TYPE = 0xFFFF;

  /** What a row is; the numbers are those of {@code rows.lua}. */
  enum State {
    /** A session. */
    LIVE,
    /** One that counts once the session that it comes from says so. */
    PENDING,
    /** What is left of a session that has become another. */
    MOVED
  }

  private Row() {}

  static byte[] of(StoredSession session) {
    byte[] type = session.payloadType().getBytes(UTF_8);
    if (type.length > LONGEST_TYPE) {
      throw new IllegalArgumentException(
          "a payload type has " + LONGEST_TYPE + " bytes at the most, this has " + type.length);
    }
    SubjectKey subject = session.subjectKey();
    ByteBuffer row =
        ByteBuffer.allocate(
            FIXED_BYTES
                + (subject == null ? 0 : SubjectKey.BYTES)
                + TYPE_LENGTH_BYTES
                + type.length
                + session.data().length);
    row.put(FORMAT)
        .put(LIVE)
        .putLong(session.version())
        .putLong(session.createdAt())
        .putLong(session.lastAccessedAt())
        .putLong(session.expiresAt())
        .putLong(session.absoluteExpiresAt())
        .putLong(session.idleMillis());
    if (subject == null) {
      row.put(GUEST);
    } else {
      row.put(OF_A_SUBJECT).put(subject.bytes());
    }
    return row.putShort((short) type.length).put(type).put(session.data()).array();
  }

  static State state(SessionId id, byte[] bytes, int at) {
    return switch (bytes.length > at + STATE_AT ? bytes[at + STATE_AT] : -1) {
      case LIVE -> State.LIVE;
      case PENDING -> State.PENDING;
      case MOVED -> State.MOVED;
      default -> throw unreadable(id, Reason.MALFORMED, "its row is in no known state", null);
    };
  }

  /** The id of the session that a sign-in that is not decided yet comes from. */
  static SessionId cameFrom(byte[] bytes) {
    return SessionId.of(Arrays.copyOfRange(bytes, bytes.length - SessionId.BYTES, bytes.length));
  }

  /** Until when a sign-in that is not decided yet may be, in 8 bytes. */
  static byte[] latest(byte[] bytes) {
    int end = bytes.length - SessionId.BYTES;
    return Arrays.copyOfRange(bytes, end - Long.BYTES, end);
  }

  /**
   * The session of an entry.
   *
   * @param at where in the bytes the row begins
   * @throws UnreadableSessionException if the bytes are not those of a live row
   */
  static StoredSession read(SessionId id, byte[] bytes, int at) {
    if (bytes.length > at && bytes[at] != FORMAT) {
      throw unreadable(
          id,
          Reason.NEWER_FORMAT,
          "its row is of format " + bytes[at] + ", and this version reads format " + FORMAT,
          null);
    }
    try {
      ByteBuffer row = ByteBuffer.wrap(bytes).position(at + STATE_AT + 1);
      long version = row.getLong();
      long createdAt = row.getLong();
      long lastAccessedAt = row.getLong();
      long expiresAt = row.getLong();
      long absoluteExpiresAt = row.getLong();
      long idleMillis = row.getLong();
      SubjectKey subject = subject(id, row);
      String type = new String(next(row, Short.toUnsignedInt(row.getShort())), UTF_8);
      return new StoredSession(
          id,
          type,
          subject,
          version,
          createdAt,
          lastAccessedAt,
          expiresAt,
          absoluteExpiresAt,
          idleMillis,
          next(row, row.remaining()));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw unreadable(id, Reason.TRUNCATED, "its row ends too early", e);
    }
  }

  private static @Nullable SubjectKey subject(SessionId id, ByteBuffer row) {
    return switch (row.get()) {
      case GUEST -> null;
      case OF_A_SUBJECT -> SubjectKey.of(next(row, SubjectKey.BYTES));
      default ->
          throw unreadable(
              id, Reason.MALFORMED, "its row is neither a guest's nor a subject's", null);
    };
  }

  private static byte[] next(ByteBuffer row, int count) {
    if (count > row.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[count];
    row.get(bytes);
    return bytes;
  }

  private static UnreadableSessionException unreadable(
      SessionId id, Reason reason, String why, @Nullable RuntimeException cause) {
    return new UnreadableSessionException(id, "unknown", reason, why, cause);
  }
}
