package dev.cloakroom.spi;

import dev.cloakroom.SessionId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session as stores see it: sealed bytes and clear routing columns. All times are epoch
 * milliseconds in UTC. Immutable as long as nobody changes {@code data}, which is not copied.
 *
 * @param id the public name
 * @param payloadType the stable name of the payload's type
 * @param subjectKey whose it is, or {@code null} for a guest
 * @param version 1 for a new session, one more with each write; touches do not count
 * @param createdAt when it was created, or its subject last signed in
 * @param lastAccessedAt when it was last used, coarsely
 * @param expiresAt when it dies unless used before; never later than {@code absoluteExpiresAt}
 * @param absoluteExpiresAt when it dies however much it is used
 * @param idleMillis its idle timeout in milliseconds
 * @param data the sealed payload
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its bytes, see equals
public record StoredSession(
    SessionId id,
    String payloadType,
    @Nullable SubjectKey subjectKey,
    long version,
    long createdAt,
    long lastAccessedAt,
    long expiresAt,
    long absoluteExpiresAt,
    long idleMillis,
    byte[] data) {
  /**
   * The order of device lists and of eviction: by creation, and where that is the same by id, so
   * that there is one order on every store.
   */
  public static final Comparator<StoredSession> NEWEST_FIRST =
      Comparator.comparingLong(StoredSession::createdAt)
          .reversed()
          .thenComparing(StoredSession::id);

  /** Checks that nothing is missing. */
  public StoredSession {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(payloadType, "payloadType");
    Objects.requireNonNull(data, "data");
  }

  /**
   * Whether it lives at an instant: it does until the millisecond before its expiry. The absolute
   * expiry needs no second look, for no expiry is later; where it was tampered with, that shows
   * when the session is opened, and a store that hid the session would hide that too.
   */
  public boolean isLiveAt(long now) {
    return now < expiresAt;
  }

  /** Whether it died before an instant. */
  public boolean diedBefore(long instant) {
    return expiresAt < instant;
  }

  /**
   * Whether this is the very write that {@code other} is: same id, same version, same sealed bytes.
   * Sealing draws a fresh nonce, so that two writes are never the same by accident.
   */
  public boolean isSameWriteAs(StoredSession other) {
    return id.equals(other.id) && version == other.version && Arrays.equals(data, other.data);
  }

  /** The same session, used at another time and dying at another time. */
  public StoredSession touched(long lastAccessedAt, long expiresAt) {
    return with(version, lastAccessedAt, expiresAt, data);
  }

  /** The same session with other data, which is not copied. */
  public StoredSession withData(byte[] data) {
    return with(version, lastAccessedAt, expiresAt, data);
  }

  /** The same session as another version. */
  public StoredSession withVersion(long version) {
    return with(version, lastAccessedAt, expiresAt, data);
  }

  private StoredSession with(long version, long lastAccessedAt, long expiresAt, byte[] data) {
    return new StoredSession(
        id,
        payloadType,
        subjectKey,
        version,
        createdAt,
        lastAccessedAt,
        expiresAt,
        absoluteExpiresAt,
        idleMillis,
        data);
  }

  /** Compares the bytes of the data, not the array. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StoredSession that
        && isSameWriteAs(that)
        && payloadType.equals(that.payloadType)
        && Objects.equals(subjectKey, that.subjectKey)
        && createdAt == that.createdAt
        && lastAccessedAt == that.lastAccessedAt
        && expiresAt == that.expiresAt
        && absoluteExpiresAt == that.absoluteExpiresAt
        && idleMillis == that.idleMillis;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, version);
  }

  /** Names the session, not its contents. */
  @Override
  public String toString() {
    return "StoredSession[" + id + ", version " + version + ", " + data.length + " bytes]";
  }
}
