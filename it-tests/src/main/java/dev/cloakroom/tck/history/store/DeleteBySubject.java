package dev.cloakroom.tck.history.store;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a subject's sessions. It need not be atomic: each session goes at a moment of its own,
 * and one that came after the beginning may be missed. But each is met, under whatever id it has at
 * that moment: to be cycled in between does not help it.
 */
record DeleteBySubject(List<SubjectKey> keys, @Nullable SessionId except, World world)
    implements Operation<SessionStore, List<SessionId>, StoreState> {
  @Override
  public List<SessionId> call(SessionStore node) {
    return node.deleteBySubject(keys, except).stream().sorted().toList();
  }

  @Override
  public List<Part<StoreState>> parts(List<SessionId> deleted, boolean alone) {
    if (alone) {
      return List.of(Part.change(state -> atOnce(state, deleted)));
    }
    List<Part<StoreState>> parts = new ArrayList<>();
    deleted.forEach(id -> parts.add(Part.change(state -> one(state, id))));
    List<String> hit = deleted.stream().map(world::lineage).toList();
    world.drafted().stream()
        .filter(this::isMeant)
        .map(row -> world.lineage(row.id()))
        .distinct()
        .filter(lineage -> !hit.contains(lineage))
        .forEach(lineage -> parts.add(Part.look(state -> isMissing(state, lineage))));
    return parts;
  }

  private Optional<StoreState> atOnce(StoreState state, List<SessionId> deleted) {
    return deleted.equals(hers(state)) ? Optional.of(state.without(deleted)) : Optional.empty();
  }

  private Optional<StoreState> one(StoreState state, SessionId id) {
    StoredSession present = state.present(id);
    return present != null && isMeant(present) ? Optional.of(state.without(id)) : Optional.empty();
  }

  private boolean isMissing(StoreState state, String lineage) {
    return state
        .all(row -> isMeant(row) && world.lineage(row.id()).equals(lineage))
        .findAny()
        .isEmpty();
  }

  private List<SessionId> hers(StoreState state) {
    return List.copyOf(new TreeSet<>(state.all(this::isMeant).map(StoredSession::id).toList()));
  }

  private boolean isMeant(StoredSession row) {
    return StoreState.belongsTo(row, keys) && !row.id().equals(except);
  }

  @Override
  public String allowed(StoreState state) {
    return "at once: " + hers(state);
  }

  @Override
  public String toString() {
    return "deleteBySubject " + keys + (except == null ? "" : " but " + except);
  }
}
