package dev.cloakroom.benchmarks.sessions;

import dev.cloakroom.benchmarks.payload.ShopSession;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Adds many sessions to a keeper, several at once. */
public final class Creation {
  /** How many at once. */
  public static final int THREADS = 8;

  private Creation() {}

  /**
   * Adds those of the numbers from one to another, without it, in the order of their numbers or
   * nearly so.
   *
   * @return their names, by number
   */
  public static List<String> create(
      Keeper keeper, int from, int to, IntFunction<ShopSession> payloads)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> created = new ArrayList<>();
      for (int each = from; each < to; each++) {
        int number = each;
        created.add(threads.submit(() -> keeper.create(payloads.apply(number)).name()));
      }
      List<String> names = new ArrayList<>();
      for (Future<String> name : created) {
        names.add(name.get());
      }
      return names;
    } catch (ExecutionException e) {
      throw new IllegalStateException("The sessions were not made.", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
