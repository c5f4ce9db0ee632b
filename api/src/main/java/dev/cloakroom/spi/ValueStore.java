package dev.cloakroom.spi;

import java.util.Optional;

/**
 * Keeps the sealed values of one namespace, in a key space that shares nothing with its sessions.
 * Keys are 32-byte digests. The rules of {@link SessionStore} apply. Thread-safe.
 */
public interface ValueStore {
  /** The value of a key, if it is alive at {@code now}. */
  Optional<StoredValue> get(byte[] key, long now);

  /** Sets the value of a key, whether it had one or not; of two at the same time, either wins. */
  void put(byte[] key, StoredValue value);

  /**
   * Removes a value.
   *
   * @return whether there was one that is alive at {@code now}
   */
  boolean remove(byte[] key, long now);

  /**
   * Reads and removes a value in one step; of several callers exactly one gets it. One that has
   * expired by {@code now} is nobody's. A take whose answer is lost may have taken the value: a
   * one-time value is lost rather than given twice.
   */
  Optional<StoredValue> take(byte[] key, long now);
}
