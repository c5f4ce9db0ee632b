package dev.cloakroom.spi;

import dev.cloakroom.SessionId;
import java.util.List;

/**
 * What was deleted because it had expired. Immutable.
 *
 * @param sessions which sessions
 * @param values how many values
 */
public record Swept(List<SessionId> sessions, int values) {
  /** Copies the list. */
  public Swept {
    sessions = List.copyOf(sessions);
  }

  /** How many sessions and values there were. */
  public int count() {
    return sessions.size() + values;
  }
}
