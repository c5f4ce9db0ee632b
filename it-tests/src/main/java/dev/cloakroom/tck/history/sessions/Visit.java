package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the sessions hold: something that merges as a whole, and something that does by entry. */
@SessionPayload("tck.History")
record Visit(
    @Subject @Nullable String user,
    @Nullable String note,
    int visits,
    Map<String, Integer> counts) {
  static Visit of(@Nullable String user) {
    return new Visit(user, null, 0, Map.of());
  }

  Visit withNote(@Nullable String other) {
    return new Visit(user, other, visits, counts);
  }

  Visit withVisits(int other) {
    return new Visit(user, note, other, counts);
  }

  /** With an entry of the map; without it where the count is null. */
  Visit withCount(String key, @Nullable Integer count) {
    Map<String, Integer> other = new TreeMap<>(counts);
    if (count == null) {
      other.remove(key);
    } else {
      other.put(key, count);
    }
    return new Visit(user, note, visits, other);
  }

  Visit withUser(@Nullable String other) {
    return new Visit(other, note, visits, counts);
  }

  @Override
  public String toString() {
    return String.format("(%s, note %s, visits %d, counts %s)", user, note, visits, counts);
  }
}
