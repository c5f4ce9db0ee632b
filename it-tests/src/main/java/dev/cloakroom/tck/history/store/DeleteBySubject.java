package dev.cloakroom.tck.history.store;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a subject's sessions. It need not be atomic: each session goes at a moment of its own,
 * and one that came after the beginning may be missed. But each is met, under whatever id it has at
 * that moment: to be cycled in between does not help it.
 */
record DeleteBySubject(List<SubjectKey> keys, @Nullable SessionId except, World world)
    implements Operation<SessionStore, Integer, StoreState> {
  @Override
  public Integer call(SessionStore node) {
    return node.deleteBySubject(keys, except);
  }

  @Override
  public List<Part<StoreState>> parts(Integer deleted, boolean alone) {
    if (alone) {
      return List.of(Part.change(state -> atOnce(state, deleted)));
    }
    List<Part<StoreState>> parts =
        new ArrayList<>(Collections.nCopies(deleted, Part.oneOf(this::each)));
    world.drafted().stream()
        .filter(this::isMeant)
        .map(row -> world.lineage(row.id()))
        .distinct()
        .forEach(lineage -> parts.add(Part.look(state -> isMissing(state, lineage))));
    return parts;
  }

  /** Without one of hers. */
  private List<StoreState> each(StoreState state) {
    return state.all(this::isMeant).map(row -> state.without(row.id())).toList();
  }

  private boolean isMissing(StoreState state, String lineage) {
    return state.all(this::isMeant).noneMatch(row -> world.lineage(row.id()).equals(lineage));
  }

  private Optional<StoreState> atOnce(StoreState state, int deleted) {
    List<SessionId> hers = hers(state);
    return deleted == hers.size() ? Optional.of(state.without(hers)) : Optional.empty();
  }

  private List<SessionId> hers(StoreState state) {
    return state.all(this::isMeant).map(StoredSession::id).toList();
  }

  private boolean isMeant(StoredSession row) {
    return StoreState.belongsTo(row, keys) && !row.id().equals(except);
  }

  @Override
  public String allowed(StoreState state) {
    return "at once " + hers(state).size();
  }

  @Override
  public String toString() {
    return "deleteBySubject " + keys + (except == null ? "" : " but " + except);
  }
}
