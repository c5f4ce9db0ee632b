package dev.cloakroom.jpa;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The queues in which this process's writers wait for a database that lets one write at a time. All
 * stores on one address have one queue: where each had its own, the writers of one store left the
 * polling ones of another no gap for seconds. Thread-safe.
 */
final class WriterQueues {
  private static final Map<String, WeakReference<Lock>> QUEUES = new HashMap<>();

  private WriterQueues() {}

  /** The queue of the database at this address, for as long as somebody holds it. */
  static synchronized Lock of(String address) {
    QUEUES.values().removeIf(queue -> queue.get() == null);
    WeakReference<Lock> known = QUEUES.get(address);
    Lock queue = known == null ? null : known.get();
    if (queue == null) {
      queue = new ReentrantLock(true);
      QUEUES.put(address, new WeakReference<>(queue));
    }
    return queue;
  }
}
