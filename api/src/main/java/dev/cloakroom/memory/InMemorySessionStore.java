package dev.cloakroom.memory;

import dev.cloakroom.SessionException;
import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.Swept;
import dev.cloakroom.spi.ValueStore;
import dev.cloakroom.spi.WriteResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reference implementation of a store: it keeps sessions in the memory of this process, sealed
 * like any other, and loses them with it. Every verb is one atomic step. Thread-safe.
 *
 * <p>Expired sessions take memory until {@link #deleteExpired} removes them.
 */
public final class InMemorySessionStore implements SessionStore {
  private final String namespace;
  private final int most;
  private final TreeMap<SessionId, StoredSession> sessions = new TreeMap<>();
  private final InMemoryValueStore values = new InMemoryValueStore();

  /** An empty store of this namespace. */
  public InMemorySessionStore(String namespace) {
    this(namespace, Integer.MAX_VALUE);
  }

  /**
   * An empty store of this namespace that keeps a number of sessions at the most. Where one is
   * added to as many, the one that expires first is forgotten.
   *
   * @param most how many, at least 1; adding to them takes time in proportion
   */
  public InMemorySessionStore(String namespace, int most) {
    this.namespace = Objects.requireNonNull(namespace, "namespace");
    this.most = most;
    if (most < 1) {
      throw new IllegalArgumentException("a store keeps one session at least, not " + most);
    }
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
  public synchronized WriteResult insert(
      StoredSession session, @Nullable SubjectLimit limit, long now) {
    StoredSession present = sessions.get(session.id());
    if (present == null) {
      return add(session, limit, now, sessions.values().stream());
    }
    if (!present.isSameWriteAs(session)) {
      throw inUse(session.id());
    }
    return WriteResult.WRITTEN;
  }

  private static SessionException inUse(SessionId id) {
    return new SessionException("The session id " + id + " is in use already.");
  }

  /** Adds a session if there is room beside others for it, or room is made. */
  private WriteResult add(
      StoredSession session, @Nullable SubjectLimit limit, long now, Stream<StoredSession> others) {
    List<SessionId> excess = limit == null ? List.of() : excess(limit, now, others);
    if (limit != null && !excess.isEmpty() && limit.excess() == SubjectLimit.Excess.REJECT) {
      return WriteResult.FULL;
    }
    excess.forEach(sessions::remove);
    List<SessionId> evicted = new ArrayList<>(excess);
    if (sessions.size() >= most) {
      evicted.add(forgetFirstToExpire());
    }
    sessions.put(session.id(), copy(session));
    return new WriteResult.Written(evicted);
  }

  private SessionId forgetFirstToExpire() {
    SessionId first =
        Collections.min(sessions.values(), Comparator.comparingLong(StoredSession::expiresAt)).id();
    sessions.remove(first);
    return first;
  }

  /** Those that have to go for one more to keep to a limit. */
  private static List<SessionId> excess(
      SubjectLimit limit, long now, Stream<StoredSession> others) {
    List<StoredSession> newestFirst =
        others
            .filter(session -> session.isLiveAt(now) && belongsTo(session, limit.keys()))
            .sorted(StoredSession.NEWEST_FIRST)
            .toList();
    return newestFirst.stream().skip(limit.sessions() - 1L).map(StoredSession::id).toList();
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
  public synchronized WriteResult cycle(
      SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
    StoredSession present = sessions.get(old);
    if (present == null || !present.isLiveAt(now)) {
      StoredSession successor = sessions.get(replacement.id());
      boolean done = successor != null && successor.isSameWriteAs(replacement);
      return done ? WriteResult.WRITTEN : WriteResult.GONE;
    }
    if (present.version() != replacement.version() - 1) {
      return new WriteResult.Conflict(copy(present));
    }
    if (sessions.containsKey(replacement.id())) {
      throw inUse(replacement.id());
    }
    WriteResult result =
        add(
            replacement,
            limit,
            now,
            sessions.values().stream().filter(session -> !session.id().equals(old)));
    if (result instanceof WriteResult.Written) {
      sessions.remove(old);
    }
    return result;
  }

  @Override
  public synchronized List<StoredSession> findBySubject(List<SubjectKey> keys, long now) {
    return sessions.values().stream()
        .filter(session -> session.isLiveAt(now) && belongsTo(session, keys))
        .map(InMemorySessionStore::copy)
        .toList();
  }

  @Override
  public synchronized List<SessionId> deleteBySubject(
      List<SubjectKey> keys, @Nullable SessionId except) {
    return remove(
        session -> belongsTo(session, keys) && !session.id().equals(except), Integer.MAX_VALUE);
  }

  @Override
  public synchronized Swept deleteExpired(long before, int limit) {
    List<SessionId> removed = remove(session -> session.diedBefore(before), limit);
    return new Swept(removed, values.deleteExpired(before, limit - removed.size()));
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

  private List<SessionId> remove(Predicate<StoredSession> condition, int limit) {
    List<SessionId> removed =
        sessions.values().stream().filter(condition).limit(limit).map(StoredSession::id).toList();
    removed.forEach(sessions::remove);
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
