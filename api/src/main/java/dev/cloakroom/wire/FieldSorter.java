package dev.cloakroom.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Brings the encoded elements of a set, or entries of a map, into an order that depends only on
 * their bytes, so that equal sets and maps give equal bytes whatever the type of what is in them.
 * Used again and again, it allocates nothing. Not thread-safe.
 *
 * <p>A field is ordered by its value, an entry by what is in it, which begins with its key. Both
 * tell by themselves where they end, so that the bytes behind two different ones never decide.
 */
final class FieldSorter {
  /** How many bytes are looked at behind the last field, whatever they are. */
  static final int LOOK_AHEAD = Long.BYTES;

  private static final int SHORT_RUN = 12;
  private static final int LARGEST_KEPT = 1 << 16;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private byte[] copy = new byte[256];
  private int size = 16;

  /** Where each field begins, and in the lower half where that begins by which it is ordered. */
  private long[] places = new long[size];

  /** The first bytes of that by which each is ordered, as a number of the same order. */
  private long[] prefixes = new long[size];

  private long[] spare = new long[2 * size];
  private int end;

  /** Sorts the elements of a set between two positions. */
  void sortElements(byte[] buffer, int from, int to) {
    wipe(sort(buffer, from, to, false));
  }

  /**
   * Sorts the entries of a map between two positions.
   *
   * @return whether each key occurs only once
   */
  boolean sortEntries(byte[] buffer, int from, int to) {
    int count = sort(buffer, from, to, true);
    boolean different = true;
    for (int i = 1; i < count; i++) {
      different &= !hasSameKey(buffer, i - 1, i);
    }
    wipe(count);
    return different;
  }

  /** Forgets the first bytes of so many fields. */
  private void wipe(int count) {
    Arrays.fill(prefixes, 0, count, 0);
    if (count > SHORT_RUN) {
      Arrays.fill(spare, size, size + count, 0);
    }
  }

  private int sort(byte[] buffer, int from, int to, boolean entries) {
    end = to;
    int count = 0;
    boolean sorted = true;
    for (int at = from; at < to; at = EncodedField.end(buffer, at)) {
      if (count == size) {
        grow();
      }
      int value = EncodedField.varintEnd(buffer, at);
      int ordered = entries ? EncodedField.varintEnd(buffer, value) : value;
      places[count] = ((long) at << Integer.SIZE) | ordered;
      prefixes[count] = (long) LONG.get(buffer, ordered) ^ Long.MIN_VALUE;
      sorted = sorted && (count == 0 || isInOrder(buffer, count - 1, count));
      count++;
    }
    if (!sorted) {
      sort(buffer, 0, count);
      arrange(buffer, from, count);
    }
    return count;
  }

  private void grow() {
    size *= 2;
    places = Arrays.copyOf(places, size);
    prefixes = Arrays.copyOf(prefixes, size);
    spare = new long[2 * size];
  }

  private void sort(byte[] buffer, int from, int to) {
    if (to - from <= SHORT_RUN) {
      insert(buffer, from, to);
      return;
    }
    int middle = (from + to) >>> 1;
    sort(buffer, from, middle);
    sort(buffer, middle, to);
    merge(buffer, from, middle, to);
  }

  private void insert(byte[] buffer, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long place = places[i];
      long prefix = prefixes[i];
      int j = i;
      while (j > from && !isInOrder(buffer, prefixes[j - 1], places[j - 1], prefix, place)) {
        places[j] = places[j - 1];
        prefixes[j] = prefixes[j - 1];
        j--;
      }
      places[j] = place;
      prefixes[j] = prefix;
    }
  }

  private void merge(byte[] buffer, int from, int middle, int to) {
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeLeft = right == to || (left < middle && isInOrder(buffer, left, right));
      int taken = takeLeft ? left++ : right++;
      spare[i] = places[taken];
      spare[size + i] = prefixes[taken];
    }
    System.arraycopy(spare, from, places, from, to - from);
    System.arraycopy(spare, size + from, prefixes, from, to - from);
  }

  /** Writes the fields in the order of their places. */
  private void arrange(byte[] buffer, int from, int count) {
    int length = end - from;
    if (copy.length < length) {
      copy = new byte[Math.max(length, 2 * copy.length)];
    }
    System.arraycopy(buffer, from, copy, 0, length);
    int at = from;
    for (int i = 0; i < count; i++) {
      int start = (int) (places[i] >>> Integer.SIZE);
      int moved = EncodedField.end(copy, start - from) - (start - from);
      System.arraycopy(copy, start - from, buffer, at, moved);
      places[i] += (long) (at - start) * ((1L << Integer.SIZE) + 1);
      at += moved;
    }
    if (copy.length > LARGEST_KEPT) {
      copy = new byte[0];
    } else {
      Arrays.fill(copy, 0, length, (byte) 0);
    }
  }

  private boolean isInOrder(byte[] buffer, int left, int right) {
    return isInOrder(buffer, prefixes[left], places[left], prefixes[right], places[right]);
  }

  private boolean isInOrder(
      byte[] buffer, long leftPrefix, long leftPlace, long rightPrefix, long rightPlace) {
    if (leftPrefix != rightPrefix) {
      return leftPrefix < rightPrefix;
    }
    int left = (int) leftPlace;
    int right = (int) rightPlace;
    return Arrays.compareUnsigned(buffer, left, end, buffer, right, end) <= 0;
  }

  private boolean hasSameKey(byte[] buffer, int left, int right) {
    int key = (int) places[left];
    int length = EncodedField.end(buffer, key) - key;
    int equalBytes = Long.numberOfLeadingZeros(prefixes[left] ^ prefixes[right]) / Byte.SIZE;
    if (equalBytes < Math.min(length, Long.BYTES)) {
      return false;
    }
    int other = (int) places[right];
    return other + length <= end
        && Arrays.equals(buffer, key, key + length, buffer, other, other + length);
  }
}
