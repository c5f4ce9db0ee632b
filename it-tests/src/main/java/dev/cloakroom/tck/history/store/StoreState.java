package dev.cloakroom.tck.history.store;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds, as the model sees it. Immutable.
 *
 * @param sessions alive or not
 * @param values alive or not, by their keys
 * @param cycled which id took the place of which
 */
record StoreState(
    Map<SessionId, StoredSession> sessions,
    Map<ValueKey, Value> values,
    Map<SessionId, SessionId> cycled) {
  static final StoreState EMPTY = new StoreState(Map.of(), Map.of(), Map.of());

  @Nullable StoredSession present(SessionId id) {
    return sessions.get(id);
  }

  @Nullable StoredSession live(SessionId id, long now) {
    StoredSession present = sessions.get(id);
    return present != null && present.isLiveAt(now) ? present : null;
  }

  Stream<StoredSession> all(Predicate<StoredSession> condition) {
    return sessions.values().stream().filter(condition);
  }

  StoreState with(StoredSession session) {
    Map<SessionId, StoredSession> more = new HashMap<>(sessions);
    more.put(session.id(), session);
    return new StoreState(more, values, cycled);
  }

  StoreState without(SessionId id) {
    Map<SessionId, StoredSession> fewer = new HashMap<>(sessions);
    fewer.remove(id);
    return new StoreState(fewer, values, cycled);
  }

  StoreState without(List<SessionId> ids) {
    Map<SessionId, StoredSession> fewer = new HashMap<>(sessions);
    ids.forEach(fewer::remove);
    return new StoreState(fewer, values, cycled);
  }

  StoreState cycled(SessionId old, StoredSession replacement) {
    Map<SessionId, SessionId> more = new HashMap<>(cycled);
    more.put(old, replacement.id());
    return new StoreState(without(old).with(replacement).sessions, values, more);
  }

  StoreState with(ValueKey key, Value value) {
    Map<ValueKey, Value> more = new HashMap<>(values);
    more.put(key, value);
    return new StoreState(sessions, more, cycled);
  }

  StoreState without(ValueKey key) {
    Map<ValueKey, Value> fewer = new HashMap<>(values);
    fewer.remove(key);
    return new StoreState(sessions, fewer, cycled);
  }

  static boolean belongsTo(StoredSession session, List<SubjectKey> keys) {
    return session.subjectKey() != null && keys.contains(session.subjectKey());
  }

  @Override
  public String toString() {
    return sessions.values().stream().map(Legible::row).sorted().toList() + " and " + values;
  }
}
