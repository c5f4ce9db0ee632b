package dev.cloakroom.tck.history.store;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.tck.history.Exact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The verbs that read a session or a subject's. */
final class Reading {
  private Reading() {}

  record Load(SessionId id, long now)
      implements Exact<SessionStore, Optional<StoredSession>, StoreState> {
    @Override
    public Optional<StoredSession> call(SessionStore node) {
      return node.load(id, now);
    }

    @Override
    public Answer<Optional<StoredSession>, StoreState> answer(StoreState state) {
      return new Answer<>(Optional.ofNullable(state.live(id, now)), state);
    }

    @Override
    public boolean changes(Optional<StoredSession> result) {
      return false;
    }

    @Override
    public String text(Optional<StoredSession> result) {
      return Legible.row(result);
    }

    @Override
    public String toString() {
      return "load " + id + " at " + Times.legible(now);
    }
  }

  record FindBySubject(List<SubjectKey> keys, long now)
      implements Exact<SessionStore, List<StoredSession>, StoreState> {
    @Override
    public List<StoredSession> call(SessionStore node) {
      return inOrder(node.findBySubject(keys, now));
    }

    @Override
    public Answer<List<StoredSession>, StoreState> answer(StoreState state) {
      List<StoredSession> hers =
          state.all(row -> row.isLiveAt(now) && StoreState.belongsTo(row, keys)).toList();
      return new Answer<>(inOrder(hers), state);
    }

    private static List<StoredSession> inOrder(List<StoredSession> rows) {
      return rows.stream().sorted(Comparator.comparing(StoredSession::id)).toList();
    }

    @Override
    public boolean changes(List<StoredSession> result) {
      return false;
    }

    @Override
    public String text(List<StoredSession> result) {
      return Legible.rows(result);
    }

    @Override
    public String toString() {
      return "findBySubject " + keys + " at " + Times.legible(now);
    }
  }
}
