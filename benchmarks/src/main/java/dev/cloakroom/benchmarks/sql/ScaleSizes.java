package dev.cloakroom.benchmarks.sql;

/**
 * How many rows there are.
 *
 * @param named sessions that are found in the large table, spread evenly over it
 * @param copies how many rows there are in the large table for each of these, itself included
 * @param expired rows in the table that is swept, beside the sessions of the workload
 */
record ScaleSizes(int named, int copies, int expired) {
  static final ScaleSizes FULL = new ScaleSizes(50_000, 40, 500_000);

  /** To see that all works. */
  static final ScaleSizes QUICK = new ScaleSizes(20_000, 5, 40_000);

  int large() {
    return named * copies;
  }
}
