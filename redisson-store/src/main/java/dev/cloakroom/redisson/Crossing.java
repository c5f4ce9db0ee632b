package dev.cloakroom.redisson;

import dev.cloakroom.SessionId;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.redisson.Answer.Kind;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.SubjectLimit.Excess;
import dev.cloakroom.spi.WriteResult;
import org.jspecify.annotations.Nullable;

/**
 * A cycle from one slot of a cluster to another, which no script can do in one step. The new
 * session is prepared, and listed, in its own slot; it counts from the instant at which the old
 * one, in one step in the other slot, says that it has become the new one; then it is finished.
 * Whoever finds it half-way looks at the old one and finishes it or leaves it. Thread-safe.
 *
 * <p>Each step may run twice before the next, and ends as if it had run once. Where an answer is
 * lost nothing is taken back: the same cycle again goes on where this one stopped.
 */
final class Crossing {
  /** After so long the second step is not taken any more, by the servers' clocks. */
  private static final long DECIDED_WITHIN = 10_000;

  /** So long the first step is remembered: by far longer, so that a slow third one finds it. */
  private static final long REMEMBERED_FOR = 600_000;

  private final Partitions partitions;

  Crossing(Partitions partitions) {
    this.partitions = partitions;
  }

  WriteResult cycle(
      SessionId old,
      StoredSession replacement,
      byte[] row,
      @Nullable SubjectLimit limit,
      long now) {
    WriteResult result = attempt(old, replacement, row, limit, now);
    if (result == null) {
      // Its first step may have been that of an earlier call, which stopped there long ago.
      result = attempt(old, replacement, row, limit, now);
    }
    if (result == null) {
      throw new StoreUnavailableException(
          "It was not possible to cycle session %s: %d seconds passed between two steps, by the servers' clocks. Look whether these agree; the call may be made again."
              .formatted(old, DECIDED_WITHIN / 1000),
          null);
    }
    return result;
  }

  /** Takes the steps; null if the second one came too late. */
  private @Nullable WriteResult attempt(
      SessionId old,
      StoredSession replacement,
      byte[] row,
      @Nullable SubjectLimit limit,
      long now) {
    if (limit == null) {
      return cycle(old, replacement, row, prepare(old, replacement, row, Limit.NONE), now);
    }
    Answer prepared = prepare(old, replacement, row, Limit.of(limit, Excess.REJECT, now));
    if (prepared.is(Kind.FULL)) {
      WriteResult failed = failed(old, replacement, now);
      if (failed != null || limit.excess() == Excess.REJECT) {
        return failed == null ? WriteResult.FULL : failed;
      }
      prepared = prepare(old, replacement, row, Limit.of(limit, now));
    }
    return cycle(old, replacement, row, prepared, now);
  }

  /**
   * How the second step would fail, so that nobody is evicted for nothing; null if it would not.
   */
  private @Nullable WriteResult failed(SessionId old, StoredSession replacement, long now) {
    StoredSession present = partitions.read(old);
    if (present == null || !present.isLiveAt(now)) {
      return WriteResult.GONE;
    }
    return present.version() == replacement.version() - 1
        ? null
        : new WriteResult.Conflict(present);
  }

  private Answer prepare(SessionId old, StoredSession replacement, byte[] row, Limit limit) {
    return partitions.askWithin(
        limit,
        "prepare a cycle",
        Script.PREPARE,
        replacement.id(),
        replacement.subjectKey(),
        row,
        old.bytes(),
        DECIDED_WITHIN,
        REMEMBERED_FOR);
  }

  private @Nullable WriteResult cycle(
      SessionId old, StoredSession replacement, byte[] row, Answer prepared, long now) {
    SessionId id = replacement.id();
    if (prepared.is(Kind.WRITTEN)) {
      return WriteResult.WRITTEN;
    }
    if (prepared.is(Kind.GONE)) {
      return WriteResult.GONE;
    }
    if (prepared.is(Kind.IN_USE)) {
      // Or this very cycle was done before, and what it made has been written since.
      WriteResult failed = failed(old, replacement, now);
      if (failed == null) {
        throw RedissonSessionStore.inUse(id);
      }
      return failed;
    }
    byte[] latest = prepared.beginning(Long.BYTES);
    Answer committed =
        partitions.ask(
            "cycle a session", Script.COMMIT, old, null, id.bytes(), row, now, prepared.number());
    if (!committed.is(Kind.WRITTEN)) {
      partitions.ask(
          "take back a cycle", Script.WITHDRAW, id, replacement.subjectKey(), old.bytes(), latest);
    }
    return switch (committed.kind()) {
      case WRITTEN -> {
        partitions.ask("finish a cycle", Script.FINISH, id, replacement.subjectKey(), latest);
        yield RedissonSessionStore.written(prepared.ids(Long.BYTES));
      }
      case CONFLICT -> new WriteResult.Conflict(Row.read(old, committed.rest(), 0));
      case TOO_LATE -> null;
      default -> WriteResult.GONE;
    };
  }
}
