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
