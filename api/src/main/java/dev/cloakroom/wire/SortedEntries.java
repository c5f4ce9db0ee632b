package dev.cloakroom.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The entries of a map in the order in which they are written: that of the keys, whatever kind of
 * map it is, so that equal maps give equal bytes.
 */
public final class SortedEntries {
  private SortedEntries() {}

  /**
   * The entries in the natural order of the keys.
   *
   * @throws WireException if a key is null
   */
  public static <K extends Comparable<? super K>, V> List<Map.Entry<K, V>> of(
      Field field, Map<K, V> map) {
    return sorted(field, map, Comparator.naturalOrder());
  }

  /**
   * The entries in the order of the names of their keys.
   *
   * @throws WireException if a key is null
   */
  public static <K extends Enum<K>, V> List<Map.Entry<K, V>> byName(Field field, Map<K, V> map) {
    return sorted(field, map, Comparator.comparing(Enum::name));
  }

  private static <K, V> List<Map.Entry<K, V>> sorted(
      Field field, Map<K, V> map, Comparator<? super K> order) {
    List<Map.Entry<K, V>> entries = new ArrayList<>(map.size());
    for (Map.Entry<K, V> entry : map.entrySet()) {
      if (entry.getKey() == null) {
        throw new WireException(
            "property '" + field.name() + "' holds a null key, which a map cannot keep");
      }
      entries.add(entry);
    }
    entries.sort(Map.Entry.comparingByKey(order));
    return entries;
  }
}
