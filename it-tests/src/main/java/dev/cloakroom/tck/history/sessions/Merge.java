package dev.cloakroom.tck.history.sessions;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two changes of one payload make of it, by the words of the promise: each property that one
 * changed is as that one wants it, each that both changed is a conflict, even if they agree; of the
 * map, the same for each entry.
 *
 * @param merged of use only without conflicts
 * @param conflicts the names of the properties that both changed
 */
record Merge(Visit merged, Set<String> conflicts) {
  static Merge of(Visit base, Visit mine, Visit theirs) {
    Set<String> conflicts = new TreeSet<>();
    String user = value("user", base.user(), mine.user(), theirs.user(), conflicts);
    String note = value("note", base.note(), mine.note(), theirs.note(), conflicts);
    Integer visits = value("visits", base.visits(), mine.visits(), theirs.visits(), conflicts);
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> keys = new TreeSet<>(base.counts().keySet());
    keys.addAll(mine.counts().keySet());
    keys.addAll(theirs.counts().keySet());
    for (String key : keys) {
      Integer count =
          value(
              "counts",
              base.counts().get(key),
              mine.counts().get(key),
              theirs.counts().get(key),
              conflicts);
      if (count != null) {
        counts.put(key, count);
      }
    }
    Visit merged = new Visit(user, note, Objects.requireNonNullElse(visits, 0), counts);
    return new Merge(merged, conflicts);
  }

  private static <V> @Nullable V value(
      String property,
      @Nullable V base,
      @Nullable V mine,
      @Nullable V theirs,
      Set<String> conflicts) {
    if (Objects.equals(mine, base)) {
      return theirs;
    }
    if (!Objects.equals(theirs, base)) {
      conflicts.add(property);
    }
    return mine;
  }
}
