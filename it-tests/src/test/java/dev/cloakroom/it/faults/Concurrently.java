package dev.cloakroom.it.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks at the same time, each in a thread of its own. */
final class Concurrently {
  private Concurrently() {}

  /**
   * Runs them to their end.
   *
   * @throws AssertionError if one of them threw, with that as its cause and what others threw
   *     suppressed in it
   */
  static <T> List<T> run(List<? extends Callable<T>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      List<Throwable> failures = new ArrayList<>();
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(tasks)) {
        try {
          results.add(future.get());
        } catch (ExecutionException e) {
          failures.add(e.getCause());
        }
      }
      if (!failures.isEmpty()) {
        AssertionError failure =
            new AssertionError("a task of several: " + failures.get(0), failures.get(0));
        failures.stream().skip(1).forEach(failure::addSuppressed);
        throw failure;
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
