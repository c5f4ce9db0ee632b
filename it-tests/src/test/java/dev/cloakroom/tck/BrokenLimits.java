package dev.cloakroom.tck;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.WriteResult;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Stores that do not keep to a limit, or do not tell what they deleted. */
final class BrokenLimits {
  private static final long BETWEEN_STEPS_NANOS = 5_000_000;

  private BrokenLimits() {}

  /** Sessions are counted before one is added, and others may be added in between. */
  static final class CountsFirst extends DelegatingStore {
    CountsFirst(String namespace) {
      super(namespace);
    }

    @Override
    public WriteResult insert(StoredSession session, @Nullable SubjectLimit limit, long now) {
      return isFull(session, limit, now)
          ? WriteResult.FULL
          : sound.insert(session, unlessRejecting(limit), now);
    }

    @Override
    public WriteResult cycle(
        SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
      boolean writes =
          sound.load(old, now).filter(it -> it.version() == replacement.version() - 1).isPresent();
      return writes && isFull(replacement, limit, now)
          ? WriteResult.FULL
          : sound.cycle(old, replacement, unlessRejecting(limit), now);
    }

    private boolean isFull(StoredSession added, @Nullable SubjectLimit limit, long now) {
      if (limit == null || limit.excess() != SubjectLimit.Excess.REJECT) {
        return false;
      }
      List<SessionId> others =
          sound.findBySubject(limit.keys(), now).stream().map(StoredSession::id).toList();
      LockSupport.parkNanos(BETWEEN_STEPS_NANOS);
      return others.size() >= limit.sessions() && !others.contains(added.id());
    }

    private static @Nullable SubjectLimit unlessRejecting(@Nullable SubjectLimit limit) {
      return limit != null && limit.excess() == SubjectLimit.Excess.REJECT ? null : limit;
    }
  }

  /** The limit is of each of the subject's keys. */
  static final class CountsByKey extends DelegatingStore {
    CountsByKey(String namespace) {
      super(namespace);
    }

    @Override
    public WriteResult insert(StoredSession session, @Nullable SubjectLimit limit, long now) {
      SubjectKey key = session.subjectKey();
      boolean limited = limit != null && key != null;
      return sound.insert(
          session,
          limited ? new SubjectLimit(List.of(key), limit.sessions(), limit.excess()) : limit,
          now);
    }
  }

  /** A sign-in makes room for itself, and then fails. */
  static final class EvictsForNothing extends DelegatingStore {
    EvictsForNothing(String namespace) {
      super(namespace);
    }

    @Override
    public WriteResult cycle(
        SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
      WriteResult result = sound.cycle(old, replacement, limit, now);
      boolean failed = !(result instanceof WriteResult.Written);
      if (failed && limit != null && limit.excess() == SubjectLimit.Excess.EVICT_OLDEST) {
        sound.findBySubject(limit.keys(), now).stream()
            .sorted(StoredSession.NEWEST_FIRST)
            .skip(limit.sessions() - 1L)
            .forEach(session -> sound.delete(session.id()));
      }
      return result;
    }
  }

  /** Of what it deletes it tells the half. */
  static final class TellsHalf extends DelegatingStore {
    TellsHalf(String namespace) {
      super(namespace);
    }

    @Override
    public List<SessionId> deleteBySubject(List<SubjectKey> keys, @Nullable SessionId except) {
      List<SessionId> deleted = sound.deleteBySubject(keys, except);
      return deleted.subList(0, (deleted.size() + 1) / 2);
    }
  }
}
