package dev.cloakroom.benchmarks.report;

import dev.cloakroom.benchmarks.run.Role;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One subject in a table.
 *
 * @param time the median of its times, as a ratio to that of the fastest peer
 * @param lowest the lowest median of a fork, as a ratio to the same
 * @param highest the highest
 * @param figures the part's own columns: whole numbers are counts, others are ratios
 */
public record Row(
    String subject,
    Role role,
    double time,
    double lowest,
    double highest,
    Map<String, Number> figures) {
  /** Keeps the columns in their order. */
  public Row {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /**
   * A figure of the part.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public double figure(String column) {
    Number value = figures.get(column);
    if (value == null) {
      throw new IllegalArgumentException("no column '" + column + "' for " + subject);
    }
    return value.doubleValue();
  }
}
