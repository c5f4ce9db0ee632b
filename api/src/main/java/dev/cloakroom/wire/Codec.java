package dev.cloakroom.wire;

/**
 * Encodes a payload class and decodes it. Implemented by generated classes; thread-safe.
 *
 * <p>Encoding is deterministic: equal payloads give equal bytes. Fields are written in the
 * ascending order of their numbers.
 *
 * @param <P> the payload class
 */
public interface Codec<P> {
  /**
   * Writes a payload.
   *
   * @throws WireException if it holds what cannot be encoded
   */
  void write(WireWriter out, P payload);

  /**
   * Reads a payload. What is missing gets its default: null, zero, false or empty.
   *
   * <p>Whatever the bytes, it takes time and memory in proportion to their number: an empty nested
   * value is two to four bytes, and in memory one object of its class with its collections (for the
   * classes that this is tested with, at most 100 bytes for each byte that is read). Messages nest
   * 100 levels deep, which fits into a stack of 256 KB.
   *
   * @throws WireException if the bytes are not an encoded payload
   * @throws RuntimeException whatever the constructor or a setter of the payload class throws at
   *     the values
   */
  P read(WireReader in);

  /**
   * The shape of the encoded payload. Without one, as by default, two changes of a map or set are
   * in conflict, and a nested value that is changed loses what this version does not know of it.
   */
  default MessageShape shape() {
    return MessageShape.of();
  }
}
