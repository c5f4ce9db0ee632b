package dev.cloakroom.wire;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of an encoded message are more than one plain value: what two changes of it are
 * merged by, and where it can hold what this version of its class does not know. A constant of
 * generated codecs.
 *
 * <p>Immutable and thread-safe. A shape may lead back to itself, as its class does.
 */
public final class MessageShape {
  private final Map<Integer, Part> parts = new TreeMap<>();
  private final boolean oneOf;

  /** How often a field occurs, and what tells its occurrences apart. */
  public enum Form {
    /** Once: a nested message. */
    MESSAGE,
    /** Any number of times, told apart by their places. */
    LIST,
    /** Any number of times, told apart by what they are. */
    SET,
    /** Any number of times, as entries told apart by their keys. */
    MAP
  }

  /**
   * A field that is more than one plain value.
   *
   * @param content the shape of a nested message, an element or the value of an entry; {@code null}
   *     if that is a plain value
   */
  public record Part(Field field, Form form, @Nullable Supplier<MessageShape> content) {}

  private MessageShape(boolean oneOf, Part[] parts) {
    this.oneOf = oneOf;
    for (Part part : parts) {
      this.parts.put(part.field().tag(), part);
    }
  }

  /** The shape of a message with these fields, and any number of plain ones. */
  public static MessageShape of(Part... parts) {
    return new MessageShape(false, parts);
  }

  /** The shape of a message with only one field, whose number says what the message is. */
  public static MessageShape oneOf(Part... parts) {
    return new MessageShape(true, parts);
  }

  /** A nested message. */
  public static Part message(Field field, Supplier<MessageShape> content) {
    return new Part(field, Form.MESSAGE, content);
  }

  /** A list or array of plain values. */
  public static Part list(Field field) {
    return new Part(field, Form.LIST, null);
  }

  /** A list or array of messages. */
  public static Part list(Field field, Supplier<MessageShape> content) {
    return new Part(field, Form.LIST, content);
  }

  /** A set of plain values. */
  public static Part set(Field field) {
    return new Part(field, Form.SET, null);
  }

  /** A set of messages. */
  public static Part set(Field field, Supplier<MessageShape> content) {
    return new Part(field, Form.SET, content);
  }

  /** A map to plain values. */
  public static Part map(Field field) {
    return new Part(field, Form.MAP, null);
  }

  /** A map to messages. */
  public static Part map(Field field, Supplier<MessageShape> content) {
    return new Part(field, Form.MAP, content);
  }

  /** The field of this number; {@code null} if it is a plain value or not known. */
  public @Nullable Part part(int tag) {
    return parts.get(tag);
  }

  /** Whether a message of this shape has only one field. */
  public boolean isOneOf() {
    return oneOf;
  }
}
