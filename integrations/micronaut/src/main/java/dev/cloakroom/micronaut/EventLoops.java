package dev.cloakroom.micronaut;

import reactor.core.scheduler.NonBlocking;

/** The threads that must never wait for a store, for all other requests wait for them. */
final class EventLoops {
  private EventLoops() {}

  /**
   * Refuses to ask a store here.
   *
   * @throws IllegalStateException on such a thread
   */
  static void refuse() {
    if (Thread.currentThread() instanceof NonBlocking) {
      throw new IllegalStateException(
          "The session's store would be asked on thread '%s', which must not block. Take the Session as an argument of the controller's method, or annotate that with @ExecuteOn(TaskExecutors.BLOCKING); in a reactive chain go on with a scheduler that may block before you ask for other sessions."
              .formatted(Thread.currentThread().getName()));
    }
  }
}
