package dev.cloakroom.wire;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Writers that wait for their next use: a few, whatever the number of threads. A thread that finds
 * none makes one; one that finds the place of its own taken lets it go. Thread-safe, and never
 * blocks.
 */
final class WriterPool {
  private static final int PLACES = placesFor(Runtime.getRuntime().availableProcessors());
  private static final int LARGEST_KEPT = 1 << 16;

  private static final AtomicReferenceArray<@Nullable WireWriter> WAITING =
      new AtomicReferenceArray<>(PLACES);

  private WriterPool() {}

  static @Nullable WireWriter take() {
    return WAITING.getAndSet(placeOfThread(), null);
  }

  static void give(WireWriter writer) {
    if (writer.buffer().length <= LARGEST_KEPT) {
      WAITING.lazySet(placeOfThread(), writer);
    }
  }

  private static int placeOfThread() {
    long id = Thread.currentThread().getId();
    return (int) (id ^ (id >>> 8)) & (PLACES - 1);
  }

  /** A power of two. */
  private static int placesFor(int processors) {
    return Integer.highestOneBit(Math.max(1, processors)) * 4;
  }
}
