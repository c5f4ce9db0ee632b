package dev.cloakroom.benchmarks.run;

import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * What all forks measured of one subject.
 *
 * @param time the median of all iterations of all forks
 * @param lowest the lowest of the forks' medians
 * @param highest the highest of them
 * @param allocated the median of the bytes that one call allocates
 */
public record Measured(double time, double lowest, double highest, double allocated) {
  static Measured of(List<Fork> forks) {
    DoubleSummaryStatistics medians =
        forks.stream().mapToDouble(fork -> Median.of(fork.times())).summaryStatistics();
    return new Measured(
        Median.of(forks.stream().flatMap(fork -> fork.times().stream()).toList()),
        medians.getMin(),
        medians.getMax(),
        Median.of(forks.stream().flatMap(fork -> fork.allocated().stream()).toList()));
  }
}
