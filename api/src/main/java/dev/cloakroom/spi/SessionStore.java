package dev.cloakroom.spi;

import dev.cloakroom.SessionId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the sealed sessions of one namespace, and sees nothing of any other. To write a store of
 * your own, implement this and run the compatibility kit on it.
 *
 * <p>These rules make the promises of {@link dev.cloakroom.Sessions} hold; they have the same
 * numbers.
 *
 * <ol>
 *   <li>When a mutation returns, {@link #load} on any node sees it, also after a crash.
 *   <li>{@link #update} and {@link #cycle} write only onto the version that was expected.
 *   <li>Nothing but {@link #insert} and {@link #cycle} makes an id appear; {@link #update}, {@link
 *       #touch} and {@link #cycle} write only onto a session that is there and alive at {@code
 *       now}.
 *   <li>{@link #cycle} replaces the old id by the new one in one atomic step.
 *   <li>A store keeps the subject key that it is given, and no verb but {@link #cycle} changes it.
 *       The id of a signed-in session begins with the {@linkplain SubjectKey#placement() byte} that
 *       its subject key begins with, so that a store can keep a subject's sessions together.
 *   <li>Whether a session lives is decided by {@code now}, the asking node's clock, and never by
 *       the store's own. {@link #touch} and {@link #update} never move an expiry backwards. A store
 *       that removes by itself waits out the bound of clock skew.
 *   <li>{@link #findBySubject} returns exactly the live sessions of the keys; keys compare byte by
 *       byte. {@link #deleteBySubject} leaves none of those that were there when it began.
 *   <li>A store writes to its files and logs only what it is given, and logs no data.
 *   <li>Bytes come back as they were stored, or as an exception; a store repairs nothing.
 *   <li>Payload types and data are opaque: what a newer version wrote is kept as it is.
 * </ol>
 *
 * <p>Every mutation may be sent twice (a client library that lost its connection does), and then
 * ends as if sent once. A store that cannot be reached throws {@link
 * dev.cloakroom.StoreUnavailableException}; the outcome of a mutation is then unknown. All times
 * are epoch milliseconds. Thread-safe.
 */
public interface SessionStore extends AutoCloseable {
  /** The namespace whose sessions these are. */
  String namespace();

  /** The session of an id, if it is alive at {@code now}. */
  Optional<StoredSession> load(SessionId id, long now);

  /** Adds a session; as {@link #insert(StoredSession, SubjectLimit, long)}, without a limit. */
  default void insert(StoredSession session) {
    insert(session, null, session.createdAt());
  }

  /**
   * Adds a session under an id that was never used before. Where there is a limit, sessions of its
   * subject are added one after the other, by however many nodes, so that it holds.
   *
   * @param limit how many live sessions its subject may have; {@code null} for any number
   * @return {@link WriteResult.Written}, or {@link WriteResult.Full}
   * @throws dev.cloakroom.SessionException if the id is in use by another session
   */
  WriteResult insert(StoredSession session, @Nullable SubjectLimit limit, long now);

  /**
   * Replaces the data of a session, and its time of last access and expiry where the given ones are
   * later, if its present version is the one before {@code session.version()}. The columns that
   * cannot change under one id (payload type, subject key, creation, absolute expiry, idle timeout)
   * need not be written, and must not change.
   */
  WriteResult update(StoredSession session, long now);

  /**
   * Puts off the expiry of a session; one that is later already stays.
   *
   * @param expiresAt not later than the session's absolute expiry; callers see to that
   * @return whether the session is there and alive at {@code now}
   */
  boolean touch(SessionId id, long lastAccessedAt, long expiresAt, long now);

  /**
   * Deletes a session.
   *
   * @return whether it was there, alive or not
   */
  boolean delete(SessionId id);

  /**
   * Deletes a session if it belongs to one of these owners.
   *
   * @return whether it was there, alive or not, and theirs
   */
  boolean delete(SessionId id, List<SubjectKey> owners);

  /** Replaces a session by another, without a limit. */
  default WriteResult cycle(SessionId old, StoredSession replacement, long now) {
    return cycle(old, replacement, null, now);
  }

  /**
   * Replaces a session, all columns and the id, by another in one atomic step, if its present
   * version is the one before {@code replacement.version()}.
   *
   * @param limit how many live sessions the subject of the replacement may have, the old one, if it
   *     is the same subject's, not counted; {@code null} for any number. It holds as with {@link
   *     #insert(StoredSession, SubjectLimit, long)}
   * @return {@link WriteResult.Conflict} with the session under the old id if that has another
   *     version; {@link WriteResult.Gone} if there is none under the old id; {@link
   *     WriteResult.Full} if there is no room for the replacement. In each case nothing is written,
   *     and nothing evicted
   */
  WriteResult cycle(
      SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now);

  /**
   * The sessions of a subject that are alive at {@code now}, in any order.
   *
   * @param keys the subject's present key and those of older secrets; at least one
   */
  List<StoredSession> findBySubject(List<SubjectKey> keys, long now);

  /** Deletes all sessions of a subject; as {@link #deleteBySubject(List, SessionId)}. */
  default List<SessionId> deleteBySubject(List<SubjectKey> keys) {
    return deleteBySubject(keys, null);
  }

  /**
   * Deletes all sessions of a subject, or all but one.
   *
   * @param keys the subject's present key and those of older secrets; at least one
   * @param except which one stays; {@code null} if none does
   * @return which were deleted, alive or not
   */
  List<SessionId> deleteBySubject(List<SubjectKey> keys, @Nullable SessionId except);

  /**
   * Deletes sessions and {@linkplain #values() values} that expired before an instant, skipping
   * what others hold locked. May run on all nodes at once.
   *
   * @param before sessions that expire at this instant or later stay
   * @param limit how many at the most
   * @return what was deleted; fewer than {@code limit} only if there is no more
   */
  Swept deleteExpired(long before, int limit);

  /**
   * Whether what has expired goes without {@link #deleteExpired}, so that nobody need call it.
   *
   * @return false, unless a store says otherwise
   */
  default boolean expiresByItself() {
    return false;
  }

  /**
   * Walks through all sessions, alive or not, for re-encryption and migration. A session that is
   * there all the time and keeps its id is met exactly once.
   *
   * @param after the last id of the previous batch, or {@code null} to begin
   * @param limit how many at the most
   * @return the next sessions in the order of their ids; none at the end
   */
  List<StoredSession> scan(@Nullable SessionId after, int limit);

  /** The key-value space of this namespace, which shares nothing with its sessions. */
  ValueStore values();

  /** Ends connections and threads that the store began itself. Closing again does nothing. */
  @Override
  void close();
}
