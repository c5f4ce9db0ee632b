package dev.cloakroom.tck;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.Swept;
import dev.cloakroom.spi.WriteResult;
import java.util.List;
import java.util.Optional;

/** Stores that are wrong about time. */
final class BrokenClocks {
  private BrokenClocks() {}

  /** The last touch wins, also when it is the older one. */
  static final class ExpiryGoesBack extends DelegatingStore {
    ExpiryGoesBack(String namespace) {
      super(namespace);
    }

    @Override
    public synchronized boolean touch(SessionId id, long lastAccessedAt, long expiresAt, long now) {
      Optional<StoredSession> present = sound.load(id, now);
      if (present.isEmpty() || !sound.delete(id)) {
        return false;
      }
      sound.insert(present.get().touched(lastAccessedAt, expiresAt));
      return true;
    }

    @Override
    public synchronized Optional<StoredSession> load(SessionId id, long now) {
      return sound.load(id, now);
    }

    @Override
    public synchronized WriteResult update(StoredSession session, long now) {
      return sound.update(session, now);
    }

    @Override
    public synchronized boolean delete(SessionId id) {
      return sound.delete(id);
    }

    @Override
    public synchronized List<StoredSession> findBySubject(List<SubjectKey> keys, long now) {
      return sound.findBySubject(keys, now);
    }
  }

  /** A session is still found in the millisecond in which it expires. */
  static final class ExpiresLate extends DelegatingStore {
    ExpiresLate(String namespace) {
      super(namespace);
    }

    @Override
    public Optional<StoredSession> load(SessionId id, long now) {
      return sound.load(id, now - 1);
    }
  }

  /** The sweeper takes what expires at the instant that it was given. */
  static final class SweepsTooMuch extends DelegatingStore {
    SweepsTooMuch(String namespace) {
      super(namespace);
    }

    @Override
    public Swept deleteExpired(long before, int limit) {
      return sound.deleteExpired(before == Long.MAX_VALUE ? before : before + 1, limit);
    }
  }
}
