package dev.cloakroom.processor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether another version can read a field, as it stands in a schema: {@code int},
 * {@code String}, {@code list of message Line}, {@code map of String to Integer}.
 *
 * @param key the type of the keys of a map, otherwise {@code null}
 * @param value the type of a value, an element or the value of an entry
 */
record FieldKind(Form form, @Nullable SchemaType key, SchemaType value) {

  /** How often a value occurs in the field. */
  enum Form {
    /** Always: what is zero or false is left out. */
    PRIMITIVE,
    /** Once or not at all. */
    SINGLE,
    /** Any number of times, in an order. */
    LIST,
    /** Any number of times. */
    SET,
    /** Any number of times, each with a key. */
    MAP;

    /** Whether what was written as the one can be read as the other. */
    boolean isLike(Form other) {
      return this == other || (isRepeated() && other.isRepeated());
    }

    private boolean isRepeated() {
      return this == LIST || this == SET;
    }
  }

  static FieldKind of(Form form, SchemaType value) {
    return new FieldKind(form, null, value);
  }

  static FieldKind map(SchemaType key, SchemaType value) {
    return new FieldKind(Form.MAP, key, value);
  }

  @Override
  public String toString() {
    return switch (form) {
      case PRIMITIVE, SINGLE -> value.toString();
      case LIST, SET -> form.name().toLowerCase(Locale.ROOT) + " of " + value;
      case MAP -> "map of " + key + " to " + value;
    };
  }
}
