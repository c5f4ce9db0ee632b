package dev.cloakroom.tck.history.store;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One batch of a walk through all sessions. Each id is looked at at a moment of its own: those that
 * are met were there as they were met, and those between the first and the last that are not met
 * were not there. Whoever changes the id in between may be met twice or not at all.
 */
record ScanBatch(@Nullable SessionId after, int limit, World world)
    implements Operation<SessionStore, List<StoredSession>, StoreState> {
  @Override
  public List<StoredSession> call(SessionStore node) {
    return node.scan(after, limit);
  }

  @Override
  public List<Part<StoreState>> parts(List<StoredSession> met, boolean alone) {
    if (!isInOrder(met)) {
      return List.of(Part.look(state -> false));
    }
    List<SessionId> ids = met.stream().map(StoredSession::id).toList();
    SessionId last = ids.isEmpty() ? null : ids.get(ids.size() - 1);
    List<Part<StoreState>> parts = new java.util.ArrayList<>();
    met.forEach(row -> parts.add(Part.look(state -> row.equals(state.present(row.id())))));
    world.ids().stream()
        .filter(id -> isBetween(id, last) && !ids.contains(id))
        .forEach(id -> parts.add(Part.look(state -> state.present(id) == null)));
    return parts;
  }

  private boolean isInOrder(List<StoredSession> met) {
    SessionId previous = after;
    for (StoredSession row : met) {
      if (previous != null && previous.compareTo(row.id()) >= 0) {
        return false;
      }
      previous = row.id();
    }
    return met.size() <= limit;
  }

  private boolean isBetween(SessionId id, @Nullable SessionId last) {
    return (after == null || after.compareTo(id) < 0)
        && (last == null || id.compareTo(Objects.requireNonNull(last)) < 0);
  }

  @Override
  public String text(List<StoredSession> met) {
    return Legible.rows(met);
  }

  @Override
  public String allowed(StoreState state) {
    return "each of the others as it is";
  }

  @Override
  public String toString() {
    return "scan after " + after + ", " + limit + " at the most";
  }
}
