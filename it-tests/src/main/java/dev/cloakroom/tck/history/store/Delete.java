package dev.cloakroom.tck.history.store;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.tck.history.Exact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a session.
 *
 * @param owners whose it has to be; null if it may be anybody's
 */
record Delete(SessionId id, @Nullable List<SubjectKey> owners)
    implements Exact<SessionStore, Boolean, StoreState> {
  @Override
  public Boolean call(SessionStore node) {
    return owners == null ? node.delete(id) : node.delete(id, owners);
  }

  @Override
  public Answer<Boolean, StoreState> answer(StoreState state) {
    StoredSession present = state.present(id);
    return present == null || (owners != null && !StoreState.belongsTo(present, owners))
        ? new Answer<>(false, state)
        : new Answer<>(true, state.without(id));
  }

  @Override
  public boolean changes(Boolean deleted) {
    return deleted;
  }

  @Override
  public String toString() {
    return "delete " + id + (owners == null ? "" : " if owned by " + owners);
  }
}
