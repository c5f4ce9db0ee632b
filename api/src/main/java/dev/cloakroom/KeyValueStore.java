package dev.cloakroom;

import java.time.Duration;
import java.util.Optional;

/**
 * Small values that live for a while beside the sessions: the state of a sign-in, a one-time code.
 *
 * <p>Values are sealed as payloads are, and their keys are stored only as keyed digests. They have
 * a key space of their own: nothing here can touch a session. A value is gone from its expiry on,
 * by the clock of the node that asks. Thread-safe.
 *
 * <p>Each method throws {@link StoreUnavailableException} if the store cannot be reached; those
 * that read throw {@link UnreadableValueException} if the stored bytes cannot be opened, and leave
 * them as they are. A key that is not well-formed text (a lone surrogate) is refused with an {@link
 * IllegalArgumentException}.
 */
public interface KeyValueStore {
  /** The value of a key, or nothing if there is none or it has expired. */
  Optional<byte[]> get(String key);

  /**
   * Sets the value of a key, whether it had one or not.
   *
   * @param key well-formed text of any length
   * @param value the bytes, as many as a payload may have; copied
   * @param timeToLive how long it lives, from one millisecond to 3,650 days
   * @throws IllegalArgumentException if the time to live is shorter or longer
   * @throws UnwritableSessionException if the value is larger than a payload may be
   */
  void put(String key, byte[] value, Duration timeToLive);

  /**
   * Removes the value of a key.
   *
   * @return whether there was a live one
   */
  boolean remove(String key);

  /**
   * Reads and removes a value in one step: of any number of callers at the same time, on any nodes,
   * exactly one gets it.
   */
  Optional<byte[]> take(String key);
}
