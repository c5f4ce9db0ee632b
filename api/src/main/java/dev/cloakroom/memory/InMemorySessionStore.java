package dev.cloakroom.memory;

import dev.cloakroom.SessionException;
import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.ValueStore;
import dev.cloakroom.spi.WriteResult;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The reference implementation of a store: it keeps sessions in the memory of this process, sealed
 * like any other, and loses them with it. Every verb is one atomic step. Thread-safe.
 *
 * <p>Expired sessions take memory until {@link #deleteExpired} removes them.
 */
public final class InMemorySessionStore implements SessionStore {
  private final String namespace;
  private final TreeMap<SessionId, StoredSession> sessions = new TreeMap<>();
  private final InMemoryValueStore values = new InMemoryValueStore();

  /** An empty store of this namespace. */
  public InMemorySessionStore(String namespace) {
    this.namespace = Objects.requireNonNull(namespace, "namespace");
  }

  @Override
  public String namespace() {
    return namespace;
  }

  @Override
  public synchronized Optional<StoredSession> load(SessionId id, long now) {
    return Optional.ofNullable(sessions.get(id))
        .filter(session -> session.isLiveAt(now))
        .map(InMemorySessionStore::copy);
  }

  @Override
  public synchronized void insert(StoredSession session) {
    StoredSession present = sessions.putIfAbsent(session.id(), copy(session));
    if (present != null && !present.isSameWriteAs(session)) {
      throw new SessionException("The session id " + session.id() + " is in use already.");
    }
  }

  @Override
  public synchronized WriteResult update(StoredSession session, long now) {
    StoredSession present = sessions.get(session.id());
    if (present == null || !present.isLiveAt(now)) {
      return WriteResult.GONE;
    }
    if (present.isSameWriteAs(session)) {
      return WriteResult.WRITTEN;
    }
    if (present.version() != session.version() - 1) {
      return new WriteResult.Conflict(copy(present));
    }
    StoredSession written = withDataOf(session, present);
    sessions.put(session.id(), later(written, session.lastAccessedAt(), session.expiresAt()));
    return WriteResult.WRITTEN;
  }

  /** The present session with the version and data of a write; no other column may change. */
  private static StoredSession withDataOf(StoredSession write, StoredSession present) {
    return new StoredSession(
        present.id(),
        present.payloadType(),
        present.subjectKey(),
        write.version(),
        present.createdAt(),
        present.lastAccessedAt(),
        present.expiresAt(),
        present.absoluteExpiresAt(),
        present.idleMillis(),
        write.data().clone());
  }

  @Override
  public synchronized boolean touch(SessionId id, long lastAccessedAt, long expiresAt, long now) {
    StoredSession present = sessions.get(id);
    if (present == null || !present.isLiveAt(now)) {
      return false;
    }
    sessions.put(id, later(present, lastAccessedAt, expiresAt));
    return true;
  }

  private static StoredSession later(StoredSession session, long lastAccessedAt, long expiresAt) {
    return session.touched(
        Math.max(session.lastAccessedAt(), lastAccessedAt),
        Math.max(session.expiresAt(), expiresAt));
  }

  @Override
  public synchronized boolean delete(SessionId id) {
    return sessions.remove(id) != null;
  }

  @Override
  public synchronized boolean delete(SessionId id, List<SubjectKey> owners) {
    StoredSession present = sessions.get(id);
    if (present == null || !belongsTo(present, owners)) {
      return false;
    }
    sessions.remove(id);
    return true;
  }

  @Override
  public synchronized WriteResult cycle(SessionId old, StoredSession replacement, long now) {
    StoredSession present = sessions.get(old);
    if (present == null || !present.isLiveAt(now)) {
      StoredSession successor = sessions.get(replacement.id());
      boolean done = successor != null && successor.isSameWriteAs(replacement);
      return done ? WriteResult.WRITTEN : WriteResult.GONE;
    }
    if (present.version() != replacement.version() - 1) {
      return new WriteResult.Conflict(copy(present));
    }
    insert(replacement);
    sessions.remove(old);
    return WriteResult.WRITTEN;
  }

  @Override
  public synchronized List<StoredSession> findBySubject(List<SubjectKey> keys, long now) {
    return sessions.values().stream()
        .filter(session -> session.isLiveAt(now) && belongsTo(session, keys))
        .map(InMemorySessionStore::copy)
        .toList();
  }

  @Override
  public synchronized int deleteBySubject(List<SubjectKey> keys, @Nullable SessionId except) {
    return remove(
        session -> belongsTo(session, keys) && !session.id().equals(except), Integer.MAX_VALUE);
  }

  @Override
  public synchronized int deleteExpired(long before, int limit) {
    int removed = remove(session -> session.diedBefore(before), limit);
    return removed + values.deleteExpired(before, limit - removed);
  }

  @Override
  public synchronized List<StoredSession> scan(@Nullable SessionId after, int limit) {
    return (after == null ? sessions : sessions.tailMap(after, false))
        .values().stream().limit(limit).map(InMemorySessionStore::copy).toList();
  }

  @Override
  public ValueStore values() {
    return values;
  }

  /** Does nothing: the sessions stay as long as this object does. */
  @Override
  public void close() {}

  private int remove(Predicate<StoredSession> condition, int limit) {
    int removed = 0;
    Iterator<StoredSession> each = sessions.values().iterator();
    while (removed < limit && each.hasNext()) {
      if (condition.test(each.next())) {
        each.remove();
        removed++;
      }
    }
    return removed;
  }

  /** What comes in and goes out shares no array with what is kept, as with any other store. */
  private static StoredSession copy(StoredSession session) {
    return session.withData(session.data().clone());
  }

  private static boolean belongsTo(StoredSession session, List<SubjectKey> owners) {
    SubjectKey owner = session.subjectKey();
    return owner != null && owners.contains(owner);
  }
}
