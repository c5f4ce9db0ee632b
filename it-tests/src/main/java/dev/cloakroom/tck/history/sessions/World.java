package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.SessionId;
import dev.cloakroom.SessionToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the threads of one history know together: the tokens of each visitor. Thread-safe. */
final class World {
  private final Map<Integer, List<SessionToken>> tokens = new LinkedHashMap<>();
  private final Map<SessionId, String> names = new LinkedHashMap<>();
  private final Map<SessionId, String> lineages = new LinkedHashMap<>();
  private final Map<SessionId, Held> first = new LinkedHashMap<>();

  /** A session has come, with a name of its own. */
  synchronized void created(Held session) {
    add(session, "s" + (first.size() + 1));
  }

  /** A session has taken the place of another, and has its name. */
  synchronized void cycled(SessionId old, Held session) {
    add(session, lineage(old));
  }

  private void add(Held session, String lineage) {
    long before = lineages.values().stream().filter(lineage::equals).count();
    lineages.put(session.id(), lineage);
    names.put(session.id(), lineage + "." + (before + 1));
    first.put(session.id(), session);
  }

  /** Lets other threads know of the token of a visitor. */
  synchronized void publish(int visitor, SessionToken token) {
    tokens.computeIfAbsent(visitor, it -> new ArrayList<>()).add(token);
  }

  /** A token of a visitor: the newest for 0 to 2, older ones for more; null if there is none. */
  synchronized @Nullable SessionToken pick(int visitor, int pick) {
    List<SessionToken> all = tokens.getOrDefault(visitor, List.of());
    if (all.isEmpty()) {
      return null;
    }
    int back = pick < 3 ? 0 : (pick - 2) % all.size();
    return all.get(all.size() - 1 - back);
  }

  synchronized List<SessionToken> tokens() {
    return tokens.values().stream().flatMap(List::stream).toList();
  }

  /** All ids that there ever were. */
  synchronized List<SessionId> ids() {
    return List.copyOf(names.keySet());
  }

  /** The name that a session keeps when it is cycled. */
  synchronized String lineage(SessionId id) {
    return Objects.requireNonNullElse(lineages.get(id), "unknown");
  }

  /** The sessions that were a user's at some time. */
  synchronized Set<String> lineagesOf(String user) {
    Set<String> hers = new TreeSet<>();
    first.forEach(
        (id, session) -> {
          if (user.equals(session.base().user())) {
            hers.add(lineage(id));
          }
        });
    return hers;
  }

  synchronized String legible(String text) {
    String legible = text;
    for (Map.Entry<SessionId, String> name : names.entrySet()) {
      legible = legible.replace(name.getKey().toString(), name.getValue());
    }
    return legible;
  }
}
