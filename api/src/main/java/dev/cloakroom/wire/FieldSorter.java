package dev.cloakroom.wire;

import java.util.Arrays;

/**
 * Brings the encoded elements of a set, or entries of a map, into an order that depends only on
 * their bytes, so that equal sets and maps give equal bytes whatever the type of what is in them.
 * Used again and again, it allocates nothing. Not thread-safe.
 */
final class FieldSorter {
  private static final int SHORT_RUN = 12;
  private static final int KEPT_BYTES = 1 << 16;

  private byte[] source = new byte[0];
  private byte[] copy = new byte[0];
  private int[] starts = new int[16];
  private int[] merged = new int[16];
  private int end;

  /**
   * What to compare in a field: its value, or if it is an entry, what is in it, which begins with
   * its key.
   */
  private boolean entries;

  /** Sorts the elements of a set between two positions. */
  void sortElements(byte[] buffer, int from, int to) {
    entries = false;
    sort(buffer, from, to);
  }

  /**
   * Sorts the entries of a map between two positions.
   *
   * @return whether each key occurs only once
   */
  boolean sortEntries(byte[] buffer, int from, int to) {
    entries = true;
    int count = sort(buffer, from, to);
    for (int i = 1, at = from; i < count; i++) {
      int next = fieldEnd(at);
      if (isSameKey(at, next)) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private int sort(byte[] buffer, int from, int to) {
    source = buffer;
    end = to;
    int count = 0;
    boolean sorted = true;
    for (int at = from; at < to; at = fieldEnd(at)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
        merged = new int[2 * count];
      }
      sorted = sorted && (count == 0 || compare(starts[count - 1], at) <= 0);
      starts[count++] = at;
    }
    if (!sorted) {
      sort(0, count);
      arrange(from, count);
    }
    return count;
  }

  private void sort(int from, int to) {
    if (to - from <= SHORT_RUN) {
      insert(from, to);
      return;
    }
    int middle = (from + to) >>> 1;
    sort(from, middle);
    sort(middle, to);
    merge(from, middle, to);
  }

  private void insert(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int start = starts[i];
      int j = i;
      while (j > from && compare(starts[j - 1], start) > 0) {
        starts[j] = starts[j - 1];
        j--;
      }
      starts[j] = start;
    }
  }

  private void merge(int from, int middle, int to) {
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeLeft =
          right == to || (left < middle && compare(starts[left], starts[right]) <= 0);
      merged[i] = takeLeft ? starts[left++] : starts[right++];
    }
    System.arraycopy(merged, from, starts, from, to - from);
  }

  /** Writes the fields in the order of their starts. */
  private void arrange(int from, int count) {
    int size = end - from;
    if (copy.length < size) {
      copy = new byte[Math.max(size, 2 * copy.length)];
    }
    System.arraycopy(source, from, copy, 0, size);
    int at = from;
    for (int i = 0; i < count; i++) {
      // What is moved is not where it was any more, so its end is looked up in the copy.
      int start = starts[i] - from;
      int length = fieldEnd(copy, start) - start;
      System.arraycopy(copy, start, source, at, length);
      at += length;
    }
    Arrays.fill(copy, 0, size, (byte) 0);
    if (copy.length > KEPT_BYTES) {
      copy = new byte[0];
    }
  }

  private int compare(int left, int right) {
    int i = compared(left);
    int j = compared(right);
    while (i < end && j < end) {
      int difference = (source[i++] & 0xFF) - (source[j++] & 0xFF);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private boolean isSameKey(int left, int right) {
    int i = compared(left);
    int j = compared(right);
    int keyEnd = fieldEnd(i);
    return Arrays.equals(source, i, keyEnd, source, j, Math.min(end, j + keyEnd - i));
  }

  /** Where that of a field begins by which it is ordered. */
  private int compared(int start) {
    int value = varintEnd(source, start);
    return entries ? varintEnd(source, value) : value;
  }

  private int fieldEnd(int start) {
    return fieldEnd(source, start);
  }

  /** Where a field ends that was written here, and so can be trusted. */
  private static int fieldEnd(byte[] bytes, int start) {
    int value = varintEnd(bytes, start);
    return switch (bytes[start] & 7) {
      case WireType.VARINT -> varintEnd(bytes, value);
      case WireType.FIXED64 -> value + Long.BYTES;
      case WireType.FIXED32 -> value + Integer.BYTES;
      default -> lengthEnd(bytes, value);
    };
  }

  private static int lengthEnd(byte[] bytes, int start) {
    int length = 0;
    int at = start;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      length |= (b & 0x7F) << shift;
      if (b >= 0) {
        return at + length;
      }
    }
  }

  private static int varintEnd(byte[] bytes, int start) {
    int at = start;
    while (bytes[at] < 0) {
      at++;
    }
    return at + 1;
  }
}
