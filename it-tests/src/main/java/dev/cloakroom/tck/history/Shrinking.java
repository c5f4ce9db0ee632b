package dev.cloakroom.tck.history;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Cuts a program that fails down to one that still does and has little left to leave out. A program
 * with less is tried several times, for threads have to meet; how often in all is bounded. For one
 * thread.
 */
final class Shrinking<T, N, S> {
  private static final int RUNS = 400;
  private static final int RUNS_OF_A_CANDIDATE = 6;

  private final Runner<T, N, S> runner;
  private int runs;

  /** Runs a program once. */
  interface Runner<T, N, S> {
    Run<T, N, S> run(Program<T> program) throws Exception;
  }

  Shrinking(Runner<T, N, S> runner) {
    this.runner = runner;
  }

  /** The run of the smallest program found that fails, or the one that is given. */
  Run<T, N, S> shortest(Run<T, N, S> failure) throws Exception {
    Run<T, N, S> shortest = failure;
    Optional<Run<T, N, S>> shorter = Optional.of(failure);
    while (shorter.isPresent()) {
      shortest = shorter.get();
      shorter = shorter(shortest.program());
    }
    return shortest;
  }

  private Optional<Run<T, N, S>> shorter(Program<T> program) throws Exception {
    for (Program<T> smaller : program.smaller().toList()) {
      Optional<Run<T, N, S>> failure = first(smaller, Run::isFailure);
      if (failure.isPresent() || runs >= RUNS) {
        return failure;
      }
    }
    return Optional.empty();
  }

  private Optional<Run<T, N, S>> first(Program<T> program, Predicate<Run<T, N, S>> wanted)
      throws Exception {
    for (int i = 0; i < RUNS_OF_A_CANDIDATE && runs < RUNS; i++) {
      runs++;
      Run<T, N, S> run = runner.run(program);
      if (wanted.test(run)) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }
}
