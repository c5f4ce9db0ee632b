package dev.cloakroom.processor;

import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A field of a message in a schema.
 *
 * @param name that of the property, or of the subtype
 * @param declaration the type with its label, and the options, in Protocol Buffers; empty if it was
 *     read from a file
 * @param role {@code @Subject}, {@code @Tenant} or empty
 * @param element where it is declared; {@code null} if it was read from a file
 */
record SchemaField(
    int tag,
    String name,
    Declaration declaration,
    FieldKind kind,
    String role,
    @Nullable Element element) {

  /** How the field is declared in Protocol Buffers. */
  record Declaration(String type, String options) {
    static final Declaration UNKNOWN = new Declaration("", "");
  }

  /** What it is, for messages. */
  String description() {
    return role.isEmpty() ? kind.toString() : kind + ", " + role;
  }
}
