package dev.cloakroom.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a sweeper does: that it begins to fail, or fails in another way, as a warning; that it
 * works again; and all the rest to those who debug. Confined to one thread.
 */
final class SweepLog {
  private final Logger log;
  private final String namespace;
  private int failures;
  private @Nullable Class<?> reported;

  SweepLog(Logger log, String namespace) {
    this.log = log;
    this.namespace = namespace;
  }

  void swept(long removed, long nanos) {
    Duration took = Duration.ofMillis(TimeUnit.NANOSECONDS.toMillis(nanos));
    if (failures == 0) {
      log.log(
          Level.DEBUG,
          () ->
              "Swept namespace '%s': removed %d sessions and values in %s."
                  .formatted(namespace, removed, took));
    } else {
      log.log(
          Level.INFO,
          "Sweeping namespace '%s' works again, after %d failures: removed %d sessions and values in %s."
              .formatted(namespace, failures, removed, took));
    }
    failures = 0;
    reported = null;
  }

  void failed(Throwable reason, long removed) {
    failures++;
    boolean isNews = !reason.getClass().equals(reported);
    reported = reason.getClass();
    Level level = reason instanceof Error ? Level.ERROR : Level.WARNING;
    log.log(
        isNews ? level : Level.DEBUG,
        () ->
            "Sweeping namespace '%s' failed after it removed %d sessions and values; what has expired is not found, but takes space. It is tried again, and the same failure is logged at DEBUG only. The reason: %s"
                .formatted(namespace, removed, reason),
        reason);
  }

  void interrupted() {
    log.log(
        Level.WARNING,
        () ->
            "The sweeper of namespace '%s' was interrupted, and ends: nothing is removed by this node any more."
                .formatted(namespace));
  }
}
