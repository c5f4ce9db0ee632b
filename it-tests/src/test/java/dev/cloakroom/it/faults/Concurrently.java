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
   * @throws Exception what one of them threw, with what the others threw suppressed in it
   */
  static <T> List<T> run(List<? extends Callable<T>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      AssertionError failures = new AssertionError("A task of several failed.");
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(tasks)) {
        try {
          results.add(future.get());
        } catch (ExecutionException e) {
          failures.addSuppressed(e.getCause());
        }
      }
      if (failures.getSuppressed().length > 0) {
        throw failures;
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
