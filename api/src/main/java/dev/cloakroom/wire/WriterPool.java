package dev.cloakroom.wire;

/**
 * Writers that are used again and again: a few, whatever the number of threads. A thread that finds
 * the writer at its place in use makes one that is used once. Thread-safe, and never blocks.
 *
 * <p>A place always keeps its writer, which notes whether it is in use: a reference that is stored
 * into an old object costs the garbage collector more than all the rest of taking a writer.
 */
final class WriterPool {
  private static final int PLACES_PER_PROCESSOR = 4;
  private static final WireWriter[] PLACES =
      places(Runtime.getRuntime().availableProcessors() * PLACES_PER_PROCESSOR);

  private WriterPool() {}

  static WireWriter take() {
    long thread = Thread.currentThread().getId();
    WireWriter writer = PLACES[(int) (thread ^ (thread >>> 8)) & (PLACES.length - 1)];
    return writer.tryUse() ? writer : WireWriter.once();
  }

  /** At least so many, and a power of two. */
  private static WireWriter[] places(int least) {
    WireWriter[] places = new WireWriter[Integer.highestOneBit(2 * least - 1)];
    for (int i = 0; i < places.length; i++) {
      places[i] = WireWriter.reused();
    }
    return places;
  }
}
