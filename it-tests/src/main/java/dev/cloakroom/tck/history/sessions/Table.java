package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.SessionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All sessions, as the model sees them. Immutable.
 *
 * @param rows alive or not
 */
record Table(Map<SessionId, Row> rows) {
  static final Table EMPTY = new Table(Map.of());

  @Nullable Row live(SessionId id, long now) {
    Row row = rows.get(id);
    return row != null && row.isLiveAt(now) ? row : null;
  }

  Table with(Row row) {
    Map<SessionId, Row> more = new HashMap<>(rows);
    more.put(row.id(), row);
    return new Table(more);
  }

  Table without(SessionId id) {
    Map<SessionId, Row> fewer = new HashMap<>(rows);
    fewer.remove(id);
    return new Table(fewer);
  }

  Table without(Collection<Row> gone) {
    Map<SessionId, Row> fewer = new HashMap<>(rows);
    gone.forEach(row -> fewer.remove(row.id()));
    return new Table(fewer);
  }

  /** A session is used, if it is alive. */
  Table touched(SessionId id, long now) {
    Row row = live(id, now);
    return row == null ? this : with(row.used(now));
  }

  /** As {@link #touched}, or nothing if it is not alive. */
  Optional<Table> ifTouched(SessionId id, long now) {
    return live(id, now) == null ? Optional.empty() : Optional.of(touched(id, now));
  }

  Stream<Row> of(String user) {
    return rows.values().stream().filter(row -> user.equals(row.payload().user()));
  }

  @Override
  public String toString() {
    return rows.values().stream().map(Row::toString).sorted().toList().toString();
  }
}
