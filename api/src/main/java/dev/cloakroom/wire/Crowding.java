package dev.cloakroom.wire;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Objects;

/**
 * Counts the comparisons that hash tables need because the hash codes of different elements are the
 * same. Without a limit, 40,000 elements of one hash code took 17 seconds, for {@link
 * java.util.HashMap} sorts such elements only if their class is {@link Comparable} to itself (JEP
 * 180). A small collection costs nothing and is not looked at, nor are the few elements that meet
 * by chance.
 */
final class Crowding {
  /**
   * Beyond that many comparisons, a payload is not written: about 4,000 elements of a hash code.
   */
  static final int WRITTEN = 8_000_000;

  /** Beyond that many, it is not read: what was written can be read, however the count differs. */
  static final int READ = 2 * WRITTEN;

  private static final int SMALL = 64;
  private static final int BY_CHANCE = 32;
  private static final int LOAD = 4;

  private final IdentityHashMap<Collection<?>, Buckets> ofLarge = new IdentityHashMap<>();
  private final int limit;
  private long comparisons;

  /**
   * Begins to count.
   *
   * @param limit how many comparisons a payload may need
   */
  Crowding(int limit) {
    this.limit = limit;
  }

  static boolean isSmall(int size) {
    return size <= SMALL;
  }

  /**
   * Counts an element that was added to a collection, or was in it already.
   *
   * @return whether the limit is kept
   */
  @SuppressWarnings("CollectionUndefinedEquality") // by identity
  boolean add(Collection<?> collection, Object element, boolean isNew) {
    Buckets buckets = ofLarge.get(collection);
    if (buckets == null || buckets.areFull(collection.size())) {
      buckets = new Buckets(collection.size());
      for (Object each : collection) {
        buckets.add(each);
      }
      ofLarge.put(collection, buckets);
    } else if (isNew) {
      buckets.add(element);
    }
    return count(buckets.like(element));
  }

  /**
   * Counts all elements of a collection.
   *
   * @return whether the limit is kept
   */
  boolean addAll(Collection<?> collection) {
    Buckets buckets = new Buckets(collection.size());
    boolean kept = true;
    for (Object element : collection) {
      buckets.add(element);
      kept = count(buckets.like(element));
    }
    return kept;
  }

  private boolean count(int like) {
    if (like > BY_CHANCE) {
      comparisons += like;
    }
    return comparisons <= limit;
  }

  /** How many elements have hash codes that are alike. */
  private static final class Buckets {
    private final int[] counts;

    Buckets(int size) {
      counts = new int[Math.max(SMALL, Integer.highestOneBit(size))];
    }

    boolean areFull(int size) {
      return size > LOAD * counts.length;
    }

    void add(Object element) {
      counts[bucket(element)]++;
    }

    /** How many elements, itself included, may have the hash code of an element. */
    int like(Object element) {
      return counts[bucket(element)];
    }

    private int bucket(Object element) {
      int spread = Objects.hashCode(element) * 0x9E3779B9; // 2^32 by the golden ratio
      return spread >>> (Integer.numberOfLeadingZeros(counts.length) + 1);
    }
  }
}
