package dev.cloakroom.benchmarks.run;

import java.util.Collection;

/** The value in the middle. */
final class Median {
  private Median() {}

  /**
   * The mean of the two in the middle if there is an even number of them; there is at least one.
   */
  static double of(Collection<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
