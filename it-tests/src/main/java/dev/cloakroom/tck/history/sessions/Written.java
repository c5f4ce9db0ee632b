package dev.cloakroom.tck.history.sessions;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a save or a cycle ended. Immutable.
 *
 * @param held the session that was written; null if none was
 * @param conflicts the properties that another changed too; none if the session is gone
 */
record Written(@Nullable Held held, Set<String> conflicts) {
  static final Written GONE = new Written(null, Set.of());

  static Written conflict(Set<String> properties) {
    return new Written(null, properties);
  }

  @Override
  public String toString() {
    if (held != null) {
      return held.toString();
    }
    return conflicts.isEmpty() ? "gone" : "conflict about " + conflicts;
  }
}
