package dev.cloakroom.jpa;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * The queues in which this store's limited sign-ins wait for their turn, by the placements of their
 * subjects. In the database they would wait as well, and each would hold a connection meanwhile.
 * Thread-safe.
 */
final class SignInQueues {
  private final List<Lock> queues =
      Stream.<Lock>generate(() -> new ReentrantLock(true)).limit(256).toList();

  Lock of(int placement) {
    return queues.get(placement);
  }
}
