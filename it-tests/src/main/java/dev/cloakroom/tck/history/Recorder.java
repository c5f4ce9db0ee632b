package dev.cloakroom.tck.history;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers the beginnings and ends of calls by one counter, and keeps them. Thread-safe. */
final class Recorder<N, S> {
  private final AtomicLong counter = new AtomicLong();
  private final Queue<Call<N, ?, S>> calls = new ConcurrentLinkedQueue<>();

  <R> R record(int thread, int node, N on, Operation<N, R, S> operation) {
    long invoked = counter.incrementAndGet();
    R result = operation.call(on);
    calls.add(new Call<>(thread, node, operation, result, invoked, counter.incrementAndGet()));
    return result;
  }

  /** What was recorded, in the order of the beginnings. */
  List<Call<N, ?, S>> calls() {
    return calls.stream().sorted(Comparator.comparingLong(Call::invoked)).toList();
  }
}
