package dev.cloakroom.benchmarks.sessions;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.infra.ThreadParams;

/** What one thread takes in turn, again and again. */
public final class Ring<T> {
  private final List<T> all;
  private int next;

  private Ring(List<T> all) {
    this.all = all;
  }

  /** So many, each by its number. */
  public static <T> Ring<T> of(int count, IntFunction<T> maker) {
    return new Ring<>(IntStream.range(0, count).mapToObj(maker).toList());
  }

  /** So many sessions of a keeper's, from all over them, and other ones in each thread. */
  public static Ring<Held> found(Keeper keeper, int sessions, int count, ThreadParams thread) {
    int step = sessions / (count * thread.getThreadCount());
    return of(
        count,
        i -> {
          int place = i * thread.getThreadCount() + thread.getThreadIndex();
          return keeper.hold(place * step + ThreadLocalRandom.current().nextInt(step));
        });
  }

  /** The next one. */
  public T next() {
    T one = all.get(next);
    next = (next + 1) % all.size();
    return one;
  }
}
