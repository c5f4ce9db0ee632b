package dev.cloakroom.benchmarks.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Measures the subjects of a comparison in turn, several rounds of them, so that whatever else the
 * machine does meets all of them. Each round begins with another subject.
 */
public final class Alternation {
  private final Effort effort;
  private final ForkRunner forks;
  private final Consumer<String> progress;

  /**
   * Measures with JMH.
   *
   * @param preparation is called before each fork
   * @param progress is told what is measured next
   */
  public Alternation(Effort effort, Preparation preparation, Consumer<String> progress) {
    this(effort, new JmhForkRunner(effort, preparation), progress);
  }

  Alternation(Effort effort, ForkRunner forks, Consumer<String> progress) {
    this.effort = effort;
    this.forks = forks;
    this.progress = progress;
  }

  /**
   * Measures all subjects, which takes a while.
   *
   * @return in the order of the comparison
   * @throws IllegalStateException if a benchmark fails
   */
  public Map<Subject, Measured> run(Comparison comparison) {
    Map<Subject, List<Fork>> runs = new LinkedHashMap<>();
    List<Subject> turn = new ArrayList<>(comparison.subjects());
    for (int round = 1; round <= effort.rounds(); round++) {
      progress.accept("%s, round %d of %d".formatted(comparison.title(), round, effort.rounds()));
      for (Subject subject : turn) {
        runs.computeIfAbsent(subject, key -> new ArrayList<>()).add(forks.run(comparison, subject));
      }
      Collections.rotate(turn, -1);
    }
    Map<Subject, Measured> measured = new LinkedHashMap<>();
    runs.forEach((subject, all) -> measured.put(subject, Measured.of(all)));
    return measured;
  }
}
