package dev.cloakroom.tck.history.sessions;

/** The time of histories, which begins a day after the machine's. */
final class Minutes {
  /** When histories begin, in epoch milliseconds. */
  static final long BEGINNING = System.currentTimeMillis() + 86_400_000;

  static final long MILLIS = 60_000;

  static final long IDLE_MILLIS = 30 * MILLIS;

  static final long ABSOLUTE_MILLIS = 12 * 60 * MILLIS;

  /** By how much the clocks of two nodes may differ, as a sweep believes. */
  static final long SKEW_MILLIS = MILLIS;

  private Minutes() {}

  static String legible(long millis) {
    long after = millis - BEGINNING;
    long rest = Math.floorMod(after, MILLIS);
    return "+" + Math.floorDiv(after, MILLIS) + "m" + (rest == 0 ? "" : rest + "ms");
  }
}
