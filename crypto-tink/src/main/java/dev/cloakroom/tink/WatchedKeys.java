package dev.cloakroom.tink;

import dev.cloakroom.CloakroomConfigurationException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a file that is looked at now and then, and read anew when it was changed. Nothing
 * that is wrong with it then harms: a warning says so, and the keys stay what they were.
 *
 * <p>It has no thread: whoever needs keys when a look is due takes it, while others go on.
 */
final class WatchedKeys implements KeySource {
  /** How often an unknown key makes somebody look. */
  private static final long SOONEST_NANOS = Duration.ofSeconds(1).toNanos();

  private final Path file;
  private final Reader reader;
  private final long intervalNanos;
  private final LongSupplier nanoTime;
  private final Logger logger;
  private final ReentrantLock looking = new ReentrantLock();

  private volatile UsableKeys keys;
  private volatile long lookedAt;
  private @Nullable State seen;
  private @Nullable String reported;

  /** Reads the file. */
  interface Reader {
    UsableKeys read();
  }

  /** By what a file that was changed is told. */
  private record State(FileTime modified, long size, @Nullable Object identity) {
    static State of(Path file) throws IOException {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new State(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    }
  }

  /**
   * Reads the file for the first time.
   *
   * @param reader throws {@link CloakroomConfigurationException} if the file is not usable
   * @param nanoTime {@link System#nanoTime}
   */
  WatchedKeys(Path file, Reader reader, Duration interval, LongSupplier nanoTime, Logger logger) {
    this.file = file;
    this.reader = reader;
    this.intervalNanos = interval.toNanos();
    this.nanoTime = nanoTime;
    this.logger = logger;
    this.seen = state();
    this.keys = reader.read();
    this.lookedAt = nanoTime.getAsLong();
  }

  @Override
  public UsableKeys current() {
    lookIfOlderThan(intervalNanos);
    return keys;
  }

  @Override
  public UsableKeys latest() {
    lookIfOlderThan(Math.min(intervalNanos, SOONEST_NANOS));
    return keys;
  }

  private void lookIfOlderThan(long nanos) {
    if (nanoTime.getAsLong() - lookedAt >= nanos && looking.tryLock()) {
      try {
        look();
        lookedAt = nanoTime.getAsLong();
      } finally {
        looking.unlock();
      }
    }
  }

  private void look() {
    State now = state();
    if (now == null || now.equals(seen)) {
      return;
    }
    try {
      UsableKeys read = reader.read();
      if (!read.hasRoutingOf(keys)) {
        throw new CloakroomConfigurationException(
            "The keyset file "
                + file
                + " has another 'routing' key than before: it belongs to other sessions.");
      }
      keys = read;
      seen = now; // taken before it was read: what was changed since is seen the next time
      reported = null;
      logger.log(Level.INFO, "Read the keyset file {0} anew; its keys are {1}.", file, shown(read));
    } catch (CloakroomConfigurationException e) {
      report(e.getMessage());
    }
  }

  private void report(@Nullable String reason) {
    if (!Objects.equals(reason, reported)) {
      reported = reason;
      logger.log(
          Level.WARNING,
          "The keyset file was changed and cannot be used as it is now; the keys that were read"
              + " before are used on, and it is read again. {0}",
          reason);
    }
  }

  private @Nullable State state() {
    try {
      return State.of(file);
    } catch (IOException e) {
      report("The keyset file " + file + " cannot be looked at: " + e);
      return null;
    }
  }

  private static String shown(UsableKeys keys) {
    return keys.keysets().keys().stream()
        .map(
            key ->
                key.purpose().word() + " " + key.shownId() + (key.isPrimary() ? " (primary)" : ""))
        .collect(Collectors.joining(", "));
  }
}
