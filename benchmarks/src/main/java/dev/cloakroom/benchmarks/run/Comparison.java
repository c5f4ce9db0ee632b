package dev.cloakroom.benchmarks.run;

import java.util.List;
import java.util.Map;

/**
 * One benchmark method, run for several subjects and otherwise the same parameters: one table.
 *
 * @param title names the table, and is unique in a part
 * @param benchmark the class of the benchmark, which is told by a parameter what to measure, see
 *     {@link Subject}
 * @param method its method
 * @param parameters its other parameters
 * @param threads how many call it at once
 */
public record Comparison(
    String title,
    Class<?> benchmark,
    String method,
    Map<String, String> parameters,
    int threads,
    List<Subject> subjects) {

  /**
   * Makes a comparison.
   *
   * @throws IllegalArgumentException if not exactly one subject is ours, or none is a peer
   */
  public Comparison {
    parameters = Map.copyOf(parameters);
    subjects = List.copyOf(subjects);
    if (count(subjects, Role.OURS) != 1 || count(subjects, Role.PEER) == 0) {
      throw new IllegalArgumentException(
          "comparison '" + title + "' needs one subject that is ours, and a peer");
    }
  }

  /** The title of a comparison of what so many threads do on a server. */
  public static String title(String server, String what, int threads) {
    return "%s: %s, %d %s".formatted(server, what, threads, threads == 1 ? "thread" : "threads");
  }

  /**
   * The value of one of the other parameters.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public String parameter(String name) {
    String value = parameters.get(name);
    if (value == null) {
      throw new IllegalArgumentException("'" + title + "' has no parameter '" + name + "'");
    }
    return value;
  }

  private static long count(List<Subject> subjects, Role role) {
    return subjects.stream().filter(subject -> subject.role() == role).count();
  }
}
