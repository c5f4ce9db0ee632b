package dev.cloakroom.tck.history.store;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.Swept;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Deletes what has expired. Each session goes at a moment of its own. While others write, it may
 * leave what they hold; alone, it deletes all that there is, up to the limit.
 */
record Sweep(long before, int limit) implements Operation<SessionStore, Swept, StoreState> {
  @Override
  public Swept call(SessionStore node) {
    return node.deleteExpired(before, limit);
  }

  @Override
  public List<Part<StoreState>> parts(Swept swept, boolean alone) {
    List<Part<StoreState>> parts = new ArrayList<>();
    swept.sessions().forEach(id -> parts.add(Part.change(state -> one(state, id))));
    if (alone && swept.count() < limit) {
      parts.add(Part.look(state -> state.all(this::isMeant).noneMatch(row -> true)));
      parts.add(Part.change(state -> allValues(state, swept.values())));
    } else {
      parts.addAll(Collections.nCopies(swept.values(), Part.oneOf(this::eachValue)));
    }
    return parts;
  }

  private Optional<StoreState> one(StoreState state, SessionId id) {
    StoredSession present = state.present(id);
    return present != null && isMeant(present) ? Optional.of(state.without(id)) : Optional.empty();
  }

  private boolean isMeant(StoredSession row) {
    return row.expiresAt() < before;
  }

  private Optional<StoreState> allValues(StoreState state, int count) {
    List<ValueKey> expired =
        state.values().keySet().stream().filter(key -> !value(state, key).equals(state)).toList();
    StoreState next = state;
    for (ValueKey key : expired) {
      next = next.without(key);
    }
    return expired.size() == count ? Optional.of(next) : Optional.empty();
  }

  /** Without one of the values that have expired. */
  private List<StoreState> eachValue(StoreState state) {
    return state.values().keySet().stream()
        .map(key -> value(state, key))
        .filter(next -> !next.equals(state))
        .toList();
  }

  private StoreState value(StoreState state, ValueKey key) {
    Value value = state.values().get(key);
    return value != null && value.expiresAt() < before ? state.without(key) : state;
  }

  @Override
  public String allowed(StoreState state) {
    return "sessions out of " + state.all(this::isMeant).map(StoredSession::id).sorted().toList();
  }

  @Override
  public String toString() {
    return "deleteExpired before " + Times.legible(before) + ", " + limit + " at the most";
  }
}
