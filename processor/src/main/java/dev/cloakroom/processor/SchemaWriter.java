package dev.cloakroom.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes a schema as a {@code .proto} file, one statement to a line. What the types of Protocol
 * Buffers do not tell stands in a comment behind each field: its {@link FieldKind}, since an int32
 * may be a byte or a char, and bytes a UUID or a BigInteger.
 */
final class SchemaWriter {
  private final Schema schema;
  private final Set<String> messages;
  private final StringBuilder out = new StringBuilder();

  private SchemaWriter(Schema schema) {
    this.schema = schema;
    this.messages = schema.messages().stream().map(SchemaMessage::name).collect(Collectors.toSet());
  }

  static String write(Schema schema) {
    return new SchemaWriter(schema).write();
  }

  private String write() {
    line(
        "",
        "// Sessions of the payload type '"
            + schema.typeName()
            + "', class "
            + schema.className()
            + ".");
    line(
        "",
        "// Made by Cloakroom's annotation processor; what stands behind the fields is read by it again.");
    line("", "syntax = \"proto3\";");
    out.append('\n');
    if (!schema.packageName().isEmpty()) {
      line("", "package " + SchemaNames.packageName(schema.packageName()) + ";");
      out.append('\n');
    }
    for (String type : imports()) {
      line("", "import \"google/protobuf/" + type + ".proto\";");
    }
    if (!imports().isEmpty()) {
      out.append('\n');
    }
    SchemaMessage root = schema.root();
    begin("", root);
    List<SchemaMessage> others = schema.messages().subList(1, schema.messages().size());
    for (SchemaMessage message : others) {
      out.append('\n');
      begin("  ", message);
      line("  ", "}");
    }
    line("", "}");
    return out.toString();
  }

  private SortedSet<String> imports() {
    SortedSet<String> imports = new TreeSet<>();
    for (SchemaMessage message : schema.messages()) {
      for (SchemaField field : message.fields()) {
        String type = field.declaration().type();
        if (type.contains("google.protobuf.Timestamp")) {
          imports.add("timestamp");
        }
        if (type.contains("google.protobuf.Duration")) {
          imports.add("duration");
        }
      }
    }
    return imports;
  }

  private void begin(String indent, SchemaMessage message) {
    String unknown = message.unknown() == null ? "" : ", unknown " + message.unknown();
    line(
        indent,
        "message " + message.name() + " {" + (message.oneOf() ? " // sealed" + unknown : ""));
    if (message.oneOf()) {
      line(indent, "  oneof kind {");
    }
    Set<String> taken = new HashSet<>();
    for (SchemaField field : message.fields()) {
      field(indent + (message.oneOf() ? "    " : "  "), field, nameOf(message, field, taken));
    }
    if (message.oneOf()) {
      line(indent, "  }");
    }
    message.reserved().forEach((tag, what) -> line(indent, "  reserved " + tag + "; // " + what));
  }

  private void field(String indent, SchemaField field, String name) {
    String options = field.declaration().options();
    line(
        indent,
        field.declaration().type()
            + " "
            + name
            + " = "
            + field.tag()
            + (options.isEmpty() ? "" : " [" + options + "]")
            + "; // "
            + field.description());
  }

  private String nameOf(SchemaMessage message, SchemaField field, Set<String> taken) {
    String name = SchemaNames.identifier(field.name());
    if (message.oneOf()) {
      name = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
    // Two names that differ in underscores are one in JSON, which protoc refuses.
    boolean isFree =
        taken.add(name.replace("_", "").toLowerCase(Locale.ROOT)) && !messages.contains(name);
    return isFree ? name : name + "_" + field.tag();
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }
}
