package dev.cloakroom.wire;

/**
 * A field of an encoded message: a constant of generated codecs.
 *
 * @param name the name of the property, for messages
 * @param tag the Protocol Buffers field number
 */
public record Field(String name, int tag) {
  /** The key of a map's entry. */
  public static final Field KEY = new Field("key", 1);

  /** The value of a map's entry. */
  public static final Field VALUE = new Field("value", 2);

  /** The only field of a collection inside another one. */
  public static final Field ELEMENT = new Field("element", 1);
}
