package dev.cloakroom.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The encoded elements of a set, brought into an order that only depends on their bytes. */
final class SortedFields {
  private SortedFields() {}

  /** Sorts the fields between two positions; those that are in order already stay untouched. */
  static void sort(byte[] buffer, int from, int to) {
    if (isSorted(buffer, from, to)) {
      return;
    }
    List<byte[]> fields = new ArrayList<>();
    WireReader in = new WireReader(buffer, from, to);
    while (in.next()) {
      fields.add(in.rawField());
    }
    fields.sort(Arrays::compareUnsigned);
    int position = from;
    for (byte[] field : fields) {
      System.arraycopy(field, 0, buffer, position, field.length);
      position += field.length;
    }
  }

  private static boolean isSorted(byte[] buffer, int from, int to) {
    WireReader in = new WireReader(buffer, from, to);
    int before = from;
    int start = from;
    while (in.next()) {
      in.skipValue();
      int end = in.position();
      if (Arrays.compareUnsigned(buffer, before, start, buffer, start, end) > 0) {
        return false;
      }
      before = start;
      start = end;
    }
    return true;
  }
}
