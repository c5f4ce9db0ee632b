package dev.cloakroom.tck;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.WriteResult;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Stores whose cycle is not one step. */
final class BrokenCycles {
  private static final long BETWEEN_STEPS_NANOS = 100_000;

  private BrokenCycles() {}

  /** The new id is there before the old one is gone. */
  static final class CyclesInTwoSteps extends DelegatingStore {
    CyclesInTwoSteps(String namespace) {
      super(namespace);
    }

    @Override
    public WriteResult cycle(
        SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
      Optional<StoredSession> present = sound.load(old, now);
      if (present.isEmpty() || present.get().version() != replacement.version() - 1) {
        return sound.cycle(old, replacement, limit, now);
      }
      sound.insert(replacement);
      LockSupport.parkNanos(BETWEEN_STEPS_NANOS);
      sound.delete(old);
      return WriteResult.WRITTEN;
    }
  }

  /** The old id is gone before the new one is there. */
  static final class CyclesThroughNothing extends DelegatingStore {
    CyclesThroughNothing(String namespace) {
      super(namespace);
    }

    @Override
    public WriteResult cycle(
        SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
      Optional<StoredSession> present = sound.load(old, now);
      if (present.isEmpty() || present.get().version() != replacement.version() - 1) {
        return sound.cycle(old, replacement, limit, now);
      }
      if (!sound.delete(old)) {
        return WriteResult.GONE;
      }
      LockSupport.parkNanos(BETWEEN_STEPS_NANOS);
      sound.insert(replacement);
      return WriteResult.WRITTEN;
    }
  }

  /** A cycle of what is gone creates a session out of nothing. */
  static final class CycleCreates extends DelegatingStore {
    CycleCreates(String namespace) {
      super(namespace);
    }

    @Override
    public WriteResult cycle(
        SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
      WriteResult result = sound.cycle(old, replacement, limit, now);
      if (result instanceof WriteResult.Gone) {
        sound.insert(replacement);
        return WriteResult.WRITTEN;
      }
      return result;
    }
  }
}
