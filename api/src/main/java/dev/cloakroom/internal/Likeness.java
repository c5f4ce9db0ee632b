package dev.cloakroom.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much two messages are alike: how many of their fields are equal, and how many are not.
 *
 * <p>An element that was changed is taken for the one of which at least half of the fields are the
 * same, the most alike first; or for the one at the same place of a list that is as long as before.
 * Otherwise it is taken for a new one: what is not known of the old one must not come to belong to
 * something else.
 */
final class Likeness {
  /** More pairs than that are not looked at: then only elements at the same place are paired. */
  private static final int MOST_PAIRS = 10_000;

  private Likeness() {}

  private record Pair(int origin, int place, int equal, int fields) {
    boolean isAlike() {
      return 2 * equal >= fields;
    }

    int distance() {
      return Math.abs(origin - place);
    }
  }

  /**
   * Pairs elements that were changed with what they were.
   *
   * @param taken which of those before are paired already
   * @param origins for each element of now its place before, or -1; completed
   * @param ordered whether their places say something
   */
  static void pair(
      List<ByteBuffer> before,
      boolean[] taken,
      List<ByteBuffer> after,
      int[] origins,
      boolean ordered) {
    List<Integer> old = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        old.add(i);
      }
    }
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] < 0) {
        changed.add(i);
      }
    }
    if ((long) old.size() * changed.size() <= MOST_PAIRS) {
      pairAlike(before, taken, after, origins, old, changed);
    }
    if (ordered && before.size() == after.size()) {
      for (int place : changed) {
        if (origins[place] < 0 && !taken[place]) {
          origins[place] = place;
          taken[place] = true;
        }
      }
    }
  }

  private static void pairAlike(
      List<ByteBuffer> before,
      boolean[] taken,
      List<ByteBuffer> after,
      int[] origins,
      List<Integer> old,
      List<Integer> changed) {
    List<Slices> oldFields = old.stream().map(i -> Slices.inside(before.get(i))).toList();
    List<Slices> changedFields = changed.stream().map(i -> Slices.inside(after.get(i))).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      for (int j = 0; j < changed.size(); j++) {
        Pair pair = pair(oldFields.get(i), changedFields.get(j), old.get(i), changed.get(j));
        if (pair.isAlike()) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::equal).reversed().thenComparing(Pair::distance));
    for (Pair pair : pairs) {
      if (!taken[pair.origin()] && origins[pair.place()] < 0) {
        taken[pair.origin()] = true;
        origins[pair.place()] = pair.origin();
      }
    }
  }

  private static Pair pair(Slices one, Slices other, int origin, int place) {
    Set<Integer> tags = new HashSet<>(one.byTag().keySet());
    tags.addAll(other.byTag().keySet());
    int equal = 0;
    for (int tag : tags) {
      if (one.get(tag).equals(other.get(tag))) {
        equal++;
      }
    }
    return new Pair(origin, place, equal, tags.size());
  }
}
