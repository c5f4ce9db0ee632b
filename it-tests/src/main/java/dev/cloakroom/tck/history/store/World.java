package dev.cloakroom.tck.history.store;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the threads of one history know together: which ids there were, and the latest row that
 * anybody has seen of each. Ids and keys are drawn anew for each run, for an id is never used
 * twice. Thread-safe.
 */
final class World {
  private static final int DATA_BYTES = 24;
  private static final int VALUES = 3;

  private final Subjects subjects = new Subjects();
  private final Map<Integer, List<SessionId>> slots = new LinkedHashMap<>();
  private final Map<SessionId, String> lineages = new LinkedHashMap<>();
  private final Map<SessionId, String> names = new LinkedHashMap<>();
  private final Map<SessionId, StoredSession> drafted = new LinkedHashMap<>();
  private final Map<SessionId, StoredSession> seen = new LinkedHashMap<>();
  private final Map<String, Integer> counters = new LinkedHashMap<>();
  private final Map<ValueKey, Value> values = new LinkedHashMap<>();
  private final List<ValueKey> valueKeys =
      Stream.generate(() -> ValueKey.of(bytes(SessionId.BYTES))).limit(VALUES).toList();

  Subjects subjects() {
    return subjects;
  }

  /** An id for a session of its own in a slot; nobody picks it before it is published. */
  synchronized SessionId fresh(int slot, @Nullable SubjectKey subject) {
    String lineage = (char) ('a' + slot) + Integer.toString(counted("slot" + slot));
    return named(lineage, subject);
  }

  /** An id for what takes the place of a session. */
  synchronized SessionId successor(SessionId old, @Nullable SubjectKey subject) {
    return named(lineage(old), subject);
  }

  private SessionId named(String lineage, @Nullable SubjectKey subject) {
    SessionId id = SessionId.of(placed(bytes(SessionId.BYTES), subject));
    lineages.put(id, lineage);
    names.put(id, lineage + "." + counted(lineage));
    return id;
  }

  private int counted(String counter) {
    return counters.merge(counter, 1, Integer::sum);
  }

  private static byte[] placed(byte[] bytes, @Nullable SubjectKey subject) {
    if (subject != null) {
      bytes[0] = (byte) subject.placement();
    }
    return bytes;
  }

  /**
   * Takes note of what a row will be under a new id: its subject stays, its expiry never comes
   * closer.
   */
  synchronized StoredSession drafted(StoredSession row) {
    drafted.put(row.id(), row);
    return row;
  }

  /** The rows as they were first given, under each id that there ever was. */
  synchronized List<StoredSession> drafted() {
    return List.copyOf(drafted.values());
  }

  /** Lets other threads know of a row, under its id in a slot. */
  synchronized void publish(int slot, StoredSession row) {
    slots.computeIfAbsent(slot, it -> new ArrayList<>()).add(row.id());
    seen.put(row.id(), row);
  }

  /** Takes note of how a row looks now. */
  synchronized void saw(StoredSession row) {
    seen.merge(row.id(), row, (known, now) -> now.version() >= known.version() ? now : known);
  }

  /** The latest row known under an id of a slot: the newest id for 0 to 2, others for more. */
  synchronized @Nullable StoredSession pick(int slot, int pick) {
    List<SessionId> ids = slots.getOrDefault(slot, List.of());
    if (ids.isEmpty()) {
      return null;
    }
    int back = pick < 3 ? 0 : (pick - 2) % ids.size();
    return seen.get(ids.get(ids.size() - 1 - back));
  }

  /** The name that a session keeps when it is cycled. */
  synchronized String lineage(SessionId id) {
    return lineages.getOrDefault(id, "unknown");
  }

  synchronized Set<SessionId> ids() {
    return new TreeSet<>(lineages.keySet());
  }

  List<ValueKey> valueKeys() {
    return valueKeys;
  }

  ValueKey valueKey(int choice) {
    return valueKeys.get(Math.floorMod(choice, VALUES));
  }

  /** The value of a key that was last seen or put. */
  synchronized @Nullable Value value(ValueKey key) {
    return values.get(key);
  }

  synchronized void saw(ValueKey key, Value value) {
    values.put(key, value);
  }

  synchronized String legible(String text) {
    String legible = subjects.legible(text);
    for (Map.Entry<SessionId, String> name : names.entrySet()) {
      legible = legible.replace(name.getKey().toString(), name.getValue());
    }
    for (ValueKey key : valueKeys) {
      legible = legible.replace(key.toString(), "value" + valueKeys.indexOf(key));
    }
    return legible;
  }

  static byte[] data() {
    return bytes(DATA_BYTES);
  }

  static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    ThreadLocalRandom.current().nextBytes(bytes);
    return bytes;
  }
}
