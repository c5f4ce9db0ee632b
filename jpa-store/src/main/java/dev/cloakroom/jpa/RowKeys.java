package dev.cloakroom.jpa;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Makes primary keys: 42 bits of time and 21 random ones, so that inserts go to the end of the
 * table, on any number of nodes. Two are the same once in two million inserts of one millisecond;
 * the insert then takes another.
 */
final class RowKeys {
  private static final int RANDOM_BITS = 21;

  private RowKeys() {}

  /**
   * A key, never negative.
   *
   * @param millis when the session was created, in epoch milliseconds; counted up to the year 2109
   */
  static long next(long millis) {
    long random = ThreadLocalRandom.current().nextLong(1L << RANDOM_BITS);
    return ((millis << RANDOM_BITS) | random) & Long.MAX_VALUE;
  }
}
