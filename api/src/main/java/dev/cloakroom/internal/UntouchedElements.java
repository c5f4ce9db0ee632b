package dev.cloakroom.internal;

import dev.cloakroom.wire.MessageShape.Form;
import dev.cloakroom.wire.MessageShape.Part;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/**
 * Finds out which elements of a list or set are those that were loaded. Used once.
 *
 * <p>An element that is equal to one that was loaded is that one. Of those that are left, the ones
 * are paired that are most alike, see {@link Likeness}; what is paired with nothing is new, and has
 * nothing that this version does not know.
 */
final class UntouchedElements {
  private final Part part;
  private final List<ByteBuffer> stored;
  private final List<ByteBuffer> before;
  private final List<ByteBuffer> after;

  UntouchedElements(
      Part part, List<ByteBuffer> stored, List<ByteBuffer> before, List<ByteBuffer> after) {
    this.part = part;
    this.stored = stored;
    this.before = before;
    this.after = after;
  }

  /** The elements of a list, in the order that it has now. */
  List<ByteBuffer> ofList() {
    if (stored.size() != before.size()) {
      return after; // packed, or read in another way: there is no telling which is which
    }
    int[] origins = origins();
    List<ByteBuffer> kept = new ArrayList<>(after.size());
    for (int i = 0; i < origins.length; i++) {
      ByteBuffer now = after.get(i);
      int origin = origins[i];
      if (origin < 0) {
        kept.add(now);
      } else if (now.equals(before.get(origin))) {
        kept.add(stored.get(origin));
      } else {
        kept.add(Untouched.inside(part, stored.get(origin), before.get(origin), now));
      }
    }
    return kept;
  }

  /**
   * The elements of a set. Several of those that were loaded may have been read as one, such as two
   * constants that are not known: they stay or go with it.
   */
  List<ByteBuffer> ofSet() {
    Map<ByteBuffer, List<ByteBuffer>> readAs = readAs();
    Set<ByteBuffer> kept = new LinkedHashSet<>();
    int[] origins = origins();
    for (int i = 0; i < origins.length; i++) {
      ByteBuffer now = after.get(i);
      ByteBuffer then = origins[i] < 0 ? now : before.get(origins[i]);
      List<ByteBuffer> known = readAs.getOrDefault(then, List.of());
      if (origins[i] < 0 || known.isEmpty()) {
        kept.add(now);
      } else if (now.equals(then)) {
        kept.addAll(known);
      } else {
        kept.add(Untouched.inside(part, known.get(0), then, now));
      }
    }
    return List.copyOf(kept);
  }

  /** What was loaded, by what it was read as. */
  private Map<ByteBuffer, List<ByteBuffer>> readAs() {
    Set<ByteBuffer> asTheyWere = new HashSet<>(stored);
    List<ByteBuffer> others =
        before.stream().filter(element -> !asTheyWere.contains(element)).toList();
    Set<ByteBuffer> read = new HashSet<>(before);
    Map<ByteBuffer, List<ByteBuffer>> readAs = new HashMap<>();
    for (ByteBuffer element : stored) {
      ByteBuffer as = read.contains(element) ? element : ReadAs.find(part, element, others);
      if (as != null) {
        readAs.computeIfAbsent(as, key -> new ArrayList<>()).add(element);
      }
    }
    return readAs;
  }

  /** For each element of now, which one of those before it was; -1 for a new one. */
  private int[] origins() {
    Map<ByteBuffer, Queue<Integer>> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.computeIfAbsent(before.get(i), key -> new ArrayDeque<>()).add(i);
    }
    int[] origins = new int[after.size()];
    boolean[] taken = new boolean[before.size()];
    for (int i = 0; i < origins.length; i++) {
      Integer place = places.getOrDefault(after.get(i), new ArrayDeque<>()).poll();
      origins[i] = place == null ? -1 : place;
      if (place != null) {
        taken[place] = true;
      }
    }
    if (part.content() != null) {
      Likeness.pair(before, taken, after, origins, part.form() == Form.LIST);
    }
    return origins;
  }
}
