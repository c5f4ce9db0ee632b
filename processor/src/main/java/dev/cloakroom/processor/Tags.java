package dev.cloakroom.processor;

import java.util.Set;

/** Which field numbers Protocol Buffers allow. */
final class Tags {
  static final int HIGHEST = (1 << 29) - 1;

  /** The first number that Protocol Buffers keep for themselves. */
  static final int RESERVED_BEGIN = 19_000;

  /** The first number after those. */
  static final int RESERVED_END = 20_000;

  private Tags() {}

  static boolean isAllowed(int tag) {
    return tag >= 1 && tag <= HIGHEST && (tag < RESERVED_BEGIN || tag >= RESERVED_END);
  }

  /** The smallest allowed number that is not taken. */
  static int free(Set<Integer> taken) {
    int tag = 1;
    while (taken.contains(tag) || !isAllowed(tag)) {
      tag++;
    }
    return tag;
  }
}
