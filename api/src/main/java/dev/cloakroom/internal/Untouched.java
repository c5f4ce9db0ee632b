package dev.cloakroom.internal;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keeps the very bytes of whatever nobody has changed since it was loaded, property by property
 * and, in maps, entry by entry.
 *
 * <p>Decoding and encoding again does not always give the same bytes: a constructor may fill in
 * what is missing, and another version or another language may have written fields that this class
 * does not know, or in another form. None of that is a change by the application.
 */
final class Untouched {
  private Untouched() {}

  /**
   * A payload's bytes, with those that were loaded wherever they mean the same.
   *
   * @param loaded what was loaded
   * @param again what was loaded, decoded and encoded again
   * @param mine the payload as it is now, encoded
   */
  static byte[] keep(PayloadType<?> type, byte[] loaded, byte[] again, byte[] mine) {
    Slices stored = Slices.of(loaded);
    Slices before = Slices.of(again);
    Slices after = Slices.of(mine);
    SortedSet<Integer> tags = new TreeSet<>(stored.byTag().keySet());
    tags.addAll(after.byTag().keySet());
    SortedMap<Integer, List<ByteBuffer>> kept = new TreeMap<>();
    for (int tag : tags) {
      if (after.get(tag).equals(before.get(tag))) {
        kept.put(tag, stored.get(tag));
      } else if (type.property(tag).map(Property::mergedByEntry).orElse(false)) {
        kept.put(tag, entries(stored.get(tag), before.get(tag), after.get(tag)));
      } else {
        kept.put(tag, after.get(tag));
      }
    }
    return new Slices(kept).join();
  }

  private static List<ByteBuffer> entries(
      List<ByteBuffer> stored, List<ByteBuffer> before, List<ByteBuffer> after) {
    Map<ByteBuffer, ByteBuffer> storedByKey = Slices.byKey(Slices::keyOfEntry, stored);
    Map<ByteBuffer, ByteBuffer> beforeByKey = Slices.byKey(Slices::keyOfEntry, before);
    List<ByteBuffer> kept = new ArrayList<>(after.size());
    Slices.byKey(Slices::keyOfEntry, after)
        .forEach(
            (key, entry) -> {
              boolean untouched = entry.equals(beforeByKey.get(key));
              kept.add(untouched ? storedByKey.getOrDefault(key, entry) : entry);
            });
    return kept;
  }
}
