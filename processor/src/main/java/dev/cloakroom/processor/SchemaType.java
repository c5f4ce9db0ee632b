package dev.cloakroom.processor;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The type of one value in a schema, as it stands there: {@code String}, {@code message Cart},
 * {@code enum {DARK, LIGHT} unknown LIGHT}.
 *
 * @param name that of the Java type, or {@link #ENUM} or {@link #MESSAGE}
 * @param proto the type in Protocol Buffers; empty if it was read from a file
 * @param message the name of the message, or empty
 * @param constants the names of the constants in their alphabetical order
 * @param unknown the constant that stands for unknown ones, or {@code null}
 */
record SchemaType(
    String name, String proto, String message, List<String> constants, @Nullable String unknown) {
  static final String ENUM = "enum";
  static final String MESSAGE = "message";

  SchemaType {
    constants = constants.stream().sorted().toList();
  }

  static SchemaType of(String name, String proto) {
    return new SchemaType(name, proto, "", List.of(), null);
  }

  static SchemaType message(String name) {
    return new SchemaType(MESSAGE, name, name, List.of(), null);
  }

  static SchemaType constants(List<String> names, @Nullable String unknown) {
    return new SchemaType(ENUM, "string", "", names, unknown);
  }

  boolean isMessage() {
    return name.equals(MESSAGE);
  }

  @Override
  public String toString() {
    return switch (name) {
      case MESSAGE -> MESSAGE + " " + message;
      case ENUM ->
          constants.stream().collect(Collectors.joining(", ", ENUM + " {", "}"))
              + (unknown == null ? "" : " unknown " + unknown);
      default -> name;
    };
  }
}
