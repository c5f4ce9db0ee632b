package dev.cloakroom.tck.history.store;

import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Deletes what has expired. Each session goes at a moment of its own. While others write, it may
 * leave what they hold; alone, it deletes all that there is, up to the limit.
 */
record Sweep(long before, int limit) implements Operation<SessionStore, Integer, StoreState> {
  @Override
  public Integer call(SessionStore node) {
    return node.deleteExpired(before, limit);
  }

  @Override
  public List<Part<StoreState>> parts(Integer swept, boolean alone) {
    return alone && swept < limit
        ? List.of(Part.change(state -> atOnce(state, swept)))
        : Collections.nCopies(swept, Part.oneOf(this::each));
  }

  private Optional<StoreState> atOnce(StoreState state, int swept) {
    return count(state) == swept ? Optional.of(everything(state)) : Optional.empty();
  }

  /** Without one of those that have expired. */
  private List<StoreState> each(StoreState state) {
    Stream<StoreState> sessions = state.all(this::isMeant).map(row -> state.without(row.id()));
    Stream<StoreState> values =
        state.values().keySet().stream()
            .map(key -> value(state, key))
            .filter(next -> !next.equals(state));
    return Stream.concat(sessions, values).toList();
  }

  private StoreState everything(StoreState state) {
    StoreState next = state.without(state.all(this::isMeant).map(StoredSession::id).toList());
    for (ValueKey key : state.values().keySet()) {
      next = value(next, key);
    }
    return next;
  }

  private int count(StoreState state) {
    StoreState next = everything(state);
    return state.sessions().size()
        + state.values().size()
        - next.sessions().size()
        - next.values().size();
  }

  private boolean isMeant(StoredSession row) {
    return row.expiresAt() < before;
  }

  private StoreState value(StoreState state, ValueKey key) {
    Value value = state.values().get(key);
    return value != null && value.expiresAt() < before ? state.without(key) : state;
  }

  @Override
  public String allowed(StoreState state) {
    return "at once " + Math.min(limit, count(state));
  }

  @Override
  public String toString() {
    return "deleteExpired before " + Times.legible(before) + ", " + limit + " at the most";
  }
}
