package dev.cloakroom.spi;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /**
   * Replaces a value if it is still the one that was read: nothing that was taken, removed or put
   * meanwhile is brought back or overwritten.
   *
   * @param read with the bytes that the value has to have
   * @param replacement with the same expiry
   * @return whether it was, or was replaced by this already
   */
  boolean replace(byte[] key, StoredValue read, StoredValue replacement);

  /**
   * Walks through all values, alive or not, as {@link SessionStore#scan} does through sessions.
   *
   * @param after the last key of the previous batch, or {@code null} to begin
   * @param limit how many at the most
   * @return the next values in the order of their keys, which are compared as unsigned bytes; none
   *     at the end
   */
  List<Entry> scan(byte @Nullable [] after, int limit);

  /**
   * A value and its key.
   *
   * @param key 32 bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Entry(byte[] key, StoredValue value) {}
}
