package dev.cloakroom.benchmarks.run;

import java.util.List;

/**
 * What one virtual machine measured of one subject.
 *
 * @param times of one call, one for each iteration; any unit, but the same for all subjects
 * @param allocated bytes that one call allocates, one for each iteration
 */
public record Fork(List<Double> times, List<Double> allocated) {
  /** Keeps both. */
  public Fork {
    times = List.copyOf(times);
    allocated = List.copyOf(allocated);
  }
}
