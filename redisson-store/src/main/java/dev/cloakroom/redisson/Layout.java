package dev.cloakroom.redisson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How entries of a map are laid out, so that they go when they have expired. */
enum Layout {
  /** As {@link org.redisson.api.RMapCache} does it, on any server. */
  MAP_CACHE("map-cache", 16),

  /** As {@link org.redisson.api.RMapCacheNative} does it, where the server expires fields. */
  NATIVE("native", 0);

  private final String word;
  private final int rowAt;

  Layout(String word, int rowAt) {
    this.word = word;
    this.rowAt = rowAt;
  }

  /** What it is called in the configuration and in the names of scripts. */
  String word() {
    return word;
  }

  static Optional<Layout> of(String word) {
    return Arrays.stream(values())
        .filter(layout -> layout.word.equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** What has to be declared of a script that works on maps: them, and what belongs to them. */
  List<Object> keys(String... maps) {
    List<Object> keys = new ArrayList<>(List.of(maps));
    if (this == MAP_CACHE) {
      for (String map : maps) {
        keys.add("redisson__timeout__set:" + map);
      }
    }
    return keys;
  }

  /** Where in an entry the row begins. */
  int rowAt() {
    return rowAt;
  }

  /** What is recorded in the server; who finds something else there cannot read the entries. */
  String record() {
    return "partitions=" + Keys.PARTITIONS + " layout=" + word + " rows=" + Row.FORMAT;
  }
}
