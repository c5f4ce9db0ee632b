package dev.cloakroom.tck.history.store;

import java.util.Locale;

/**
 * The few instants that steps choose from, so that what expires at one is often asked for at it.
 * All are within the minute by which the clocks of two nodes may differ. They are a day after the
 * machine's time, because a store whose server expires rows by itself would not keep those of the
 * past.
 */
final class Times {
  /** When histories begin, in epoch milliseconds. */
  static final long BEGINNING = System.currentTimeMillis() + 86_400_000;

  /** Later than any instant that is chosen. */
  static final long END = BEGINNING + 12 * 3_600_000;

  static final long IDLE_MILLIS = 30 * 60_000;

  private static final long TICK_MILLIS = 5_000;

  private Times() {}

  /** Ticks of 5 seconds after the beginning. */
  static long at(int ticks) {
    return BEGINNING + ticks * TICK_MILLIS;
  }

  /** As seconds after the beginning, to the millisecond. */
  static String legible(long millis) {
    return millis == END
        ? "at the end"
        : String.format(Locale.ROOT, "+%.3fs", (millis - BEGINNING) / 1_000.0);
  }
}
