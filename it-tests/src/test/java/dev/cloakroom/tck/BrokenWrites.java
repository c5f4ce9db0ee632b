package dev.cloakroom.tck;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.WriteResult;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Stores whose writes write too much. */
final class BrokenWrites {
  private BrokenWrites() {}

  /** A save is an upsert: what was deleted in the meantime comes back. */
  static final class SaveResurrects extends DelegatingStore {
    private final Set<SessionId> everInserted = ConcurrentHashMap.newKeySet();

    SaveResurrects(String namespace) {
      super(namespace);
    }

    @Override
    public WriteResult insert(StoredSession session, @Nullable SubjectLimit limit, long now) {
      everInserted.add(session.id());
      return sound.insert(session, limit, now);
    }

    @Override
    public WriteResult update(StoredSession session, long now) {
      WriteResult result = sound.update(session, now);
      boolean deleted = result instanceof WriteResult.Gone && session.isLiveAt(now);
      if (deleted && everInserted.contains(session.id())) {
        sound.insert(session);
        return WriteResult.WRITTEN;
      }
      return result;
    }
  }

  /** A touch writes whatever it finds, dead or alive. */
  static final class TouchRevives extends DelegatingStore {
    TouchRevives(String namespace) {
      super(namespace);
    }

    @Override
    public boolean touch(SessionId id, long lastAccessedAt, long expiresAt, long now) {
      return sound.touch(id, lastAccessedAt, expiresAt, Long.MIN_VALUE);
    }
  }

  /** The version is not looked at. */
  static final class LosesUpdates extends DelegatingStore {
    LosesUpdates(String namespace) {
      super(namespace);
    }

    @Override
    public WriteResult update(StoredSession session, long now) {
      WriteResult result = sound.update(session, now);
      while (result instanceof WriteResult.Conflict conflict) {
        StoredSession next = Rows.written(conflict.current(), session.data());
        result = sound.update(next, now);
      }
      return result;
    }
  }

  /** A save writes the subject that it is given. */
  static final class SaveSignsIn extends DelegatingStore {
    SaveSignsIn(String namespace) {
      super(namespace);
    }

    @Override
    public synchronized WriteResult update(StoredSession session, long now) {
      WriteResult result = sound.update(session, now);
      Optional<StoredSession> present = sound.load(session.id(), now);
      if (result instanceof WriteResult.Written
          && present.isPresent()
          && !Objects.equals(present.get().subjectKey(), session.subjectKey())) {
        sound.delete(session.id());
        sound.insert(Rows.withSubject(session.subjectKey(), present.get()));
      }
      return result;
    }
  }

  /** An insert replaces whatever is there under its id. */
  static final class InsertOverwrites extends DelegatingStore {
    InsertOverwrites(String namespace) {
      super(namespace);
    }

    @Override
    public WriteResult insert(StoredSession session, @Nullable SubjectLimit limit, long now) {
      sound.delete(session.id());
      return sound.insert(session, limit, now);
    }
  }
}
