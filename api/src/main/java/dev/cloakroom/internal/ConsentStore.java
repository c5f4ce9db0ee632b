package dev.cloakroom.internal;

import dev.cloakroom.SessionId;
import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.Swept;
import dev.cloakroom.spi.ValueStore;
import dev.cloakroom.spi.WriteResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A store before which guests wait for their consent: their sessions are kept in the memory of this
 * process, and nowhere else, until they are {@linkplain #move moved} or sign in. Thread-safe.
 *
 * <p>A session is here or there. While it moves, whoever asks for it waits; hence the locks, one
 * for each partition of ids.
 */
public final class ConsentStore implements SessionStore {
  private static final int PARTITIONS = 256;

  private final SessionStore stored;
  private final InMemorySessionStore guests;
  private final List<ReadWriteLock> moving =
      Stream.<ReadWriteLock>generate(ReentrantReadWriteLock::new).limit(PARTITIONS).toList();

  /**
   * Before a store.
   *
   * @param most how many guests wait at the most; those that expire first are forgotten
   */
  public ConsentStore(SessionStore stored, int most) {
    this.stored = stored;
    this.guests = new InMemorySessionStore(stored.namespace(), most);
  }

  /** Whether a session is in memory only. */
  boolean isWaiting(SessionId id) {
    return guests.load(id, Long.MIN_VALUE).isPresent();
  }

  /** Brings a session from memory into the store or the other way, if it is not there yet. */
  void move(SessionId id, boolean intoStore, long now) {
    SessionStore from = intoStore ? guests : stored;
    SessionStore to = intoStore ? stored : guests;
    alone(
        id,
        () -> {
          from.load(id, now).ifPresent(session -> to.insert(session, null, now));
          return from.delete(id);
        });
  }

  private <T> T alone(SessionId id, Supplier<T> move) {
    return holding(moving.get(id.partition()).writeLock(), move);
  }

  private <T> T among(SessionId id, Supplier<T> verb) {
    return holding(moving.get(id.partition()).readLock(), verb);
  }

  private static <T> T holding(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public String namespace() {
    return stored.namespace();
  }

  @Override
  public Optional<StoredSession> load(SessionId id, long now) {
    return among(id, () -> guests.load(id, now).or(() -> stored.load(id, now)));
  }

  @Override
  public WriteResult insert(StoredSession session, @Nullable SubjectLimit limit, long now) {
    SessionStore home = session.subjectKey() == null ? guests : stored;
    return home.insert(session, limit, now);
  }

  @Override
  public WriteResult update(StoredSession session, long now) {
    return among(
        session.id(),
        () -> {
          WriteResult result = guests.update(session, now);
          return result instanceof WriteResult.Gone ? stored.update(session, now) : result;
        });
  }

  @Override
  public boolean touch(SessionId id, long lastAccessedAt, long expiresAt, long now) {
    return among(
        id,
        () ->
            guests.touch(id, lastAccessedAt, expiresAt, now)
                || stored.touch(id, lastAccessedAt, expiresAt, now));
  }

  @Override
  public boolean delete(SessionId id) {
    return among(id, () -> guests.delete(id) || stored.delete(id));
  }

  @Override
  public boolean delete(SessionId id, List<SubjectKey> owners) {
    return stored.delete(id, owners);
  }

  @Override
  public WriteResult cycle(
      SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
    Optional<WriteResult> result =
        among(
            old,
            () ->
                isWaiting(old)
                    ? Optional.empty()
                    : Optional.of(stored.cycle(old, replacement, limit, now)));
    return result.orElseGet(() -> alone(old, () -> cycleWaiting(old, replacement, limit, now)));
  }

  private WriteResult cycleWaiting(
      SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
    Optional<StoredSession> waiting = guests.load(old, now);
    if (waiting.isEmpty()) {
      return stored.cycle(old, replacement, limit, now);
    }
    if (replacement.subjectKey() == null) {
      return guests.cycle(old, replacement, limit, now);
    }
    if (waiting.get().version() != replacement.version() - 1) {
      return new WriteResult.Conflict(waiting.get());
    }
    WriteResult result = stored.insert(replacement, limit, now);
    if (result instanceof WriteResult.Written) {
      guests.delete(old);
    }
    return result;
  }

  @Override
  public List<StoredSession> findBySubject(List<SubjectKey> keys, long now) {
    return stored.findBySubject(keys, now);
  }

  @Override
  public List<SessionId> deleteBySubject(List<SubjectKey> keys, @Nullable SessionId except) {
    return stored.deleteBySubject(keys, except);
  }

  @Override
  public Swept deleteExpired(long before, int limit) {
    Swept forgotten = guests.deleteExpired(before, limit);
    if (forgotten.count() == limit || stored.expiresByItself()) {
      return forgotten;
    }
    Swept deleted = stored.deleteExpired(before, limit - forgotten.count());
    List<SessionId> both = new ArrayList<>(forgotten.sessions());
    both.addAll(deleted.sessions());
    return new Swept(both, deleted.values());
  }

  @Override
  public List<StoredSession> scan(@Nullable SessionId after, int limit) {
    return Stream.concat(guests.scan(after, limit).stream(), stored.scan(after, limit).stream())
        .sorted(Comparator.comparing(StoredSession::id))
        .limit(limit)
        .toList();
  }

  @Override
  public ValueStore values() {
    return stored.values();
  }

  @Override
  public void close() {
    stored.close();
  }
}
