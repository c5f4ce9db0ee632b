package dev.cloakroom.internal;

/** How a thread lets time pass that may be told to end meanwhile. */
interface Waiting {
  /** The present instant; it says something only beside another one from here. */
  long nanoTime();

  /**
   * Waits so many nanoseconds.
   *
   * @return whether they have passed; false, at once, if the thread is to end
   */
  boolean passes(long nanos) throws InterruptedException;

  /** Whether the thread is to end. */
  boolean isOver();
}
