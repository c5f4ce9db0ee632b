package dev.cloakroom.tck.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be done: some steps one after the other, then each thread its own at the same time as
 * the others, then some steps one after the other, each on both nodes. Immutable.
 *
 * @param <T> what a step is
 * @param setUp the steps before the threads begin, on the first node
 * @param threads the steps of each thread; even ones call the first node, odd ones the second
 * @param audit the steps when all threads have ended
 */
public record Program<T>(List<T> setUp, List<List<T>> threads, List<T> audit) {
  /** The thread of the steps before and after the threads. */
  public static final int ALONE = -1;

  /** Copies the lists. */
  public Program {
    setUp = List.copyOf(setUp);
    threads = threads.stream().map(List::copyOf).toList();
    audit = List.copyOf(audit);
  }

  /** How many steps there are. */
  int size() {
    return setUp.size() + audit.size() + threads.stream().mapToInt(List::size).sum();
  }

  /**
   * Programs that lack something of this one, those that lack most of it first. What is left keeps
   * its order, and threads keep their numbers and so their nodes.
   */
  Stream<Program<T>> smaller() {
    List<Program<T>> smaller = new ArrayList<>();
    shorter(setUp).forEach(steps -> smaller.add(new Program<>(steps, threads, audit)));
    shorter(audit).forEach(steps -> smaller.add(new Program<>(setUp, threads, steps)));
    for (int i = 0; i < threads.size(); i++) {
      for (List<T> steps : shorter(threads.get(i))) {
        List<List<T>> others = new ArrayList<>(threads);
        others.set(i, steps);
        smaller.add(new Program<>(setUp, others, audit));
      }
    }
    return smaller.stream().sorted((one, other) -> Integer.compare(one.size(), other.size()));
  }

  /** Lists that lack all steps, half of them, or one. */
  private static <T> List<List<T>> shorter(List<T> steps) {
    List<List<T>> shorter = new ArrayList<>();
    for (int length = steps.size(); length > 0; length = length == 1 ? 0 : (length + 1) / 2) {
      for (int from = 0; from < steps.size(); from += length) {
        List<T> rest = new ArrayList<>(steps.subList(0, from));
        rest.addAll(steps.subList(Math.min(from + length, steps.size()), steps.size()));
        shorter.add(rest);
      }
    }
    return shorter;
  }
}
