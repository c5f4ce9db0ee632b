package dev.cloakroom.spi;

/** How a compare-and-set ended. */
public sealed interface WriteResult {
  /** The only instance of {@link Written}. */
  Written WRITTEN = new Written();

  /** The only instance of {@link Gone}. */
  Gone GONE = new Gone();

  /** It was written, by this call or by an earlier sending of the same one. */
  record Written() implements WriteResult {}

  /**
   * The session is alive and has another version than expected.
   *
   * @param current the session as it is stored now
   */
  record Conflict(StoredSession current) implements WriteResult {}

  /** The session is not there, or has expired by the asking node's clock. Nothing was written. */
  record Gone() implements WriteResult {}
}
