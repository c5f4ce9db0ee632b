package dev.cloakroom.benchmarks.codec;

import dev.cloakroom.benchmarks.payload.ShopSession;

/**
 * One way to encode the payload. Thread-safe, as an application would have it.
 *
 * @param <T> the type that it encodes
 */
interface Serializer<T> {
  /** The object that is encoded for a payload: the payload itself, or the same data. */
  T objectOf(ShopSession session);

  byte[] encode(T object);

  T decode(byte[] bytes);
}
