package dev.cloakroom.tck.history.store;

/**
 * The few instants that steps choose from, so that what expires at one is often asked for at it.
 * They are a day after the machine's time, because a store whose server expires rows by itself
 * would not keep those of the past.
 */
final class Times {
  /** When histories begin, in epoch milliseconds. */
  static final long BEGINNING = System.currentTimeMillis() + 86_400_000;

  /** Later than any instant that is chosen. */
  static final long END = BEGINNING + 12 * 3_600_000;

  static final long IDLE_MILLIS = 30 * 60_000;

  private static final long STEP_MILLIS = 60_000;

  private Times() {}

  /** Minutes after the beginning. */
  static long at(int minutes) {
    return BEGINNING + minutes * STEP_MILLIS;
  }

  /** As minutes and milliseconds after the beginning. */
  static String legible(long millis) {
    long after = millis - BEGINNING;
    long minutes = Math.floorDiv(after, STEP_MILLIS);
    long rest = Math.floorMod(after, STEP_MILLIS);
    return millis == END ? "at the end" : "+" + minutes + "m" + (rest == 0 ? "" : rest + "ms");
  }
}
