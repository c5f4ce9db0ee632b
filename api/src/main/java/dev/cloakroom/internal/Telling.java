package dev.cloakroom.internal;

import dev.cloakroom.SessionEvent;
import dev.cloakroom.SessionListener;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Tells one listener, by one thread, whatever it does. Thread-safe. */
final class Telling {
  /** How long an end waits for events that are under way. */
  static final Duration LAST_EVENTS = Duration.ofSeconds(5);

  /** How many events may wait. */
  static final int WAITING = 10_000;

  private final SessionListener listener;
  private final System.Logger log;
  private final ThreadPoolExecutor thread;

  /** How many events were left out since the last one that was told. */
  private final AtomicLong leftOut = new AtomicLong();

  Telling(String namespace, SessionListener listener, System.Logger log) {
    this.listener = listener;
    this.log = log;
    this.thread =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            task -> {
              Thread told = new Thread(task, "cloakroom-events-" + namespace);
              told.setDaemon(true);
              return told;
            });
  }

  void tell(SessionEvent event) {
    try {
      thread.execute(() -> deliver(event));
    } catch (RejectedExecutionException e) {
      if (leftOut.getAndIncrement() == 0) {
        log.log(
            Level.WARNING,
            () ->
                "Events are left out from now on, for %s is slow and %d of them wait, or this is closed. The first: %s"
                    .formatted(name(), WAITING, event));
      }
    }
  }

  @SuppressWarnings("CatchingUnchecked") // a listener throws anything
  private void deliver(SessionEvent event) {
    reportLeftOut();
    try {
      listener.on(event);
    } catch (RuntimeException | Error e) {
      log.log(Level.WARNING, () -> "%s failed at %s".formatted(name(), event), e);
    }
  }

  private void reportLeftOut() {
    long missed = leftOut.getAndSet(0);
    if (missed > 0) {
      log.log(Level.WARNING, () -> "%d events were left out for %s".formatted(missed, name()));
    }
  }

  private String name() {
    return "the listener " + listener.getClass().getName();
  }

  void noMore() {
    thread.shutdown();
  }

  void awaitEnd(long deadline) {
    try {
      if (!thread.awaitTermination(
          Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)) {
        int lost = thread.shutdownNow().size();
        log.log(
            Level.WARNING,
            () ->
                "%s did not come to an end within %s; %d events were not told."
                    .formatted(name(), LAST_EVENTS, lost));
      }
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
