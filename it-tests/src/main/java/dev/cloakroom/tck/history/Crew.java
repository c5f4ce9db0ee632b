package dev.cloakroom.tck.history;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The threads that perform programs, one after the other. For one thread. */
final class Crew implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 120;

  private final ExecutorService threads;

  Crew(int size) {
    threads = Executors.newFixedThreadPool(size);
  }

  /**
   * Runs tasks, each in a thread of its own, all let go at one moment, and waits for all.
   *
   * @throws Exception what one of them threw
   */
  void run(List<Callable<Void>> tasks) throws Exception {
    CyclicBarrier start = new CyclicBarrier(Math.max(1, tasks.size()));
    List<Future<Void>> futures = new ArrayList<>();
    for (Callable<Void> task : tasks) {
      futures.add(
          threads.submit(
              () -> {
                start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return task.call();
              }));
    }
    List<Throwable> thrown = new ArrayList<>();
    for (Future<Void> future : futures) {
      try {
        future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        thrown.add(e.getCause());
      }
    }
    if (!thrown.isEmpty()) {
      throw new ExecutionException(thrown.get(0));
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
