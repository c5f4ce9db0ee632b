package dev.cloakroom.tck.history.store;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.WriteResult;
import dev.cloakroom.tck.history.Exact;
import java.util.List;

/**
 * A session is added to a subject that may have so many. All sessions of that subject are added so,
 * for a limit holds only where everybody keeps to it.
 */
record LimitedInsert(StoredSession row, SubjectLimit limit, long now)
    implements Exact<SessionStore, WriteResult, StoreState> {
  @Override
  public WriteResult call(SessionStore node) {
    WriteResult result = node.insert(row, limit, now);
    return result instanceof WriteResult.Written written ? written(written.evicted()) : result;
  }

  private static WriteResult written(List<SessionId> evicted) {
    return new WriteResult.Written(evicted.stream().sorted().toList());
  }

  @Override
  public Answer<WriteResult, StoreState> answer(StoreState state) {
    if (state.present(row.id()) != null) {
      return new Answer<>(WriteResult.WRITTEN, state);
    }
    List<SessionId> excess =
        state
            .all(other -> other.isLiveAt(now) && StoreState.belongsTo(other, limit.keys()))
            .sorted(StoredSession.NEWEST_FIRST)
            .skip(limit.sessions() - 1L)
            .map(StoredSession::id)
            .toList();
    return !excess.isEmpty() && limit.excess() == SubjectLimit.Excess.REJECT
        ? new Answer<>(WriteResult.FULL, state)
        : new Answer<>(written(excess), state.without(excess).with(row));
  }

  @Override
  public boolean changes(WriteResult result) {
    return result instanceof WriteResult.Written;
  }

  @Override
  public String text(WriteResult result) {
    return result instanceof WriteResult.Written written
        ? "written, evicted " + written.evicted()
        : Legible.result(result);
  }

  @Override
  public String toString() {
    return "insert at %s, %d at the most or %s, %s"
        .formatted(Times.legible(now), limit.sessions(), limit.excess(), Legible.row(row));
  }
}
