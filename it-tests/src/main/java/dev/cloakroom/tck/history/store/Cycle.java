package dev.cloakroom.tck.history.store;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.WriteResult;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.List;
import java.util.Optional;

/**
 * A session gets another id. Sent again when it was done and the replacement has changed since, it
 * may say that it was written or that the old one is gone: both are true, and nothing is written.
 */
record Cycle(SessionId old, StoredSession replacement, long now)
    implements Operation<SessionStore, WriteResult, StoreState> {
  @Override
  public WriteResult call(SessionStore node) {
    return node.cycle(old, replacement, now);
  }

  @Override
  public List<Part<StoreState>> parts(WriteResult result, boolean alone) {
    if (result instanceof WriteResult.Written) {
      return List.of(Part.change(this::written));
    }
    StoredSession conflict = result instanceof WriteResult.Conflict it ? it.current() : null;
    return List.of(
        Part.look(
            state ->
                conflict == null
                    ? state.live(old, now) == null && !isPresent(state)
                    : conflict.equals(state.live(old, now))
                        && conflict.version() != replacement.version() - 1));
  }

  private Optional<StoreState> written(StoreState state) {
    StoredSession present = state.live(old, now);
    if (present != null) {
      return present.version() == replacement.version() - 1
          ? Optional.of(state.cycled(old, replacement))
          : Optional.empty();
    }
    boolean done = replacement.id().equals(state.cycled().get(old));
    return done ? Optional.of(state) : Optional.empty();
  }

  private boolean isPresent(StoreState state) {
    StoredSession successor = state.present(replacement.id());
    return successor != null && successor.isSameWriteAs(replacement);
  }

  @Override
  public String text(WriteResult result) {
    return Legible.result(result);
  }

  @Override
  public String allowed(StoreState state) {
    StoredSession present = state.live(old, now);
    if (present == null) {
      return written(state).isPresent() ? "written, for it was before" : "gone";
    }
    return written(state).isPresent() ? "written" : "conflict with " + Legible.row(present);
  }

  @Override
  public String toString() {
    return "cycle " + old + " at " + Times.legible(now) + " to " + Legible.row(replacement);
  }
}
