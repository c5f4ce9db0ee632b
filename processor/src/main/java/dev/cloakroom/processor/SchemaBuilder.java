package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import dev.cloakroom.processor.FieldKind.Form;
import dev.cloakroom.processor.SchemaField.Declaration;
import dev.cloakroom.wire.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Makes the schema of a payload. Used once. */
final class SchemaBuilder {
  private static final Set<String> NUMBERS =
      Set.of("bool", "int32", "int64", "sint64", "float", "double");
  private static final Set<String> KEYS = Set.of("bool", "int32", "int64", "sint64", "string");

  private final PayloadModel payload;
  private final SchemaNames names = new SchemaNames();
  private final Map<String, SchemaMessage> helpers = new LinkedHashMap<>();

  SchemaBuilder(PayloadModel payload) {
    this.payload = payload;
    payload.values().forEach(value -> nameOf(value.suffix()));
    payload.sealedTypes().forEach(model -> nameOf(model.suffix()));
    payload.wrappers().forEach(wrapper -> nameOf(wrapper.suffix()));
  }

  private String nameOf(String suffix) {
    return names.message("message " + suffix, suffix);
  }

  Schema build() {
    ClassName type = payload.root().type();
    String rootName = SchemaNames.identifier(String.join("_", type.simpleNames()));
    List<SchemaMessage> messages = new ArrayList<>();
    messages.add(message(payload.root(), rootName));
    payload.values().forEach(value -> messages.add(message(value, nameOf(value.suffix()))));
    payload.sealedTypes().forEach(model -> messages.add(message(model)));
    payload.wrappers().forEach(wrapper -> messages.add(message(wrapper)));
    messages.addAll(helpers.values());
    return new Schema(payload.typeName(), type.canonicalName(), type.packageName(), messages);
  }

  private SchemaMessage message(ValueModel value, String name) {
    List<SchemaField> fields = new ArrayList<>();
    for (PropertyModel property : value.properties()) {
      fields.add(
          field(
              property.tag(),
              property.name(),
              property.kind(),
              value.equals(payload.root()) ? roleOf(property) : "",
              property.element()));
    }
    return message(name, fields, value.element());
  }

  private static SchemaMessage message(
      String name, List<SchemaField> fields, @Nullable Element element) {
    return new SchemaMessage(name, false, null, fields, new TreeMap<>(), element);
  }

  private String roleOf(PropertyModel property) {
    if (property.equals(payload.subject())) {
      return "@Subject";
    }
    return property.equals(payload.tenant()) ? "@Tenant" : "";
  }

  private SchemaMessage message(SealedModel model) {
    List<SchemaField> fields = new ArrayList<>();
    for (SealedModel.Subtype subtype : model.subtypes()) {
      FieldKind kind = named(subtype.kind().schema());
      Declaration declaration = new Declaration(kind.value().proto(), "");
      fields.add(
          new SchemaField(subtype.tag(), subtype.name(), declaration, kind, "", subtype.element()));
    }
    SealedModel.Subtype unknown = model.unknown();
    return new SchemaMessage(
        nameOf(model.suffix()),
        true,
        unknown == null ? null : unknown.name(),
        fields,
        new TreeMap<>(),
        model.element());
  }

  private SchemaMessage message(WrappedKind wrapper) {
    SchemaField element =
        field(Field.ELEMENT.tag(), Field.ELEMENT.name(), wrapper.content(), "", null);
    return message(nameOf(wrapper.suffix()), List.of(element), null);
  }

  private SchemaField field(
      int tag, String name, PropertyKind property, String role, @Nullable Element element) {
    FieldKind kind = named(property.schema());
    boolean packed = property.shape() == null;
    return new SchemaField(tag, name, declaration(name, kind, packed), kind, role, element);
  }

  private FieldKind named(FieldKind kind) {
    SchemaType key = kind.key();
    return new FieldKind(kind.form(), key == null ? null : named(key), named(kind.value()));
  }

  /** With the names that messages have in this schema. */
  private SchemaType named(SchemaType type) {
    if (type.isMessage()) {
      return SchemaType.message(nameOf(type.message()));
    }
    return switch (type.proto()) {
      case "DateTime" -> withProto(type, helper("DateTime", SchemaBuilder::dateTime));
      case "Period" -> withProto(type, helper("Period", SchemaBuilder::period));
      default -> type;
    };
  }

  private static SchemaType withProto(SchemaType type, String proto) {
    return new SchemaType(type.name(), proto, type.message(), type.constants(), type.unknown());
  }

  private interface Helper {
    SchemaMessage named(String name);
  }

  private String helper(String wish, Helper helper) {
    String name = names.message("helper " + wish, wish);
    helpers.computeIfAbsent(name, helper::named);
    return name;
  }

  private static SchemaMessage dateTime(String name) {
    return message(
        name,
        List.of(
            helperField(1, "day", "long", "sint64"),
            helperField(2, "nanoOfDay", "long", "int64"),
            helperField(3, "offset", "int", "sint32"),
            helperField(4, "zone", "String", "string")),
        null);
  }

  private static SchemaMessage period(String name) {
    return message(
        name,
        List.of(
            helperField(1, "years", "int", "sint32"),
            helperField(2, "months", "int", "sint32"),
            helperField(3, "days", "int", "sint32")),
        null);
  }

  private static SchemaField helperField(int tag, String name, String kind, String proto) {
    return new SchemaField(
        tag,
        name,
        new Declaration(proto, ""),
        FieldKind.of(Form.PRIMITIVE, SchemaType.of(kind, proto)),
        "",
        null);
  }

  private Declaration declaration(String name, FieldKind kind, boolean packed) {
    String type = kind.value().proto();
    SchemaType key = kind.key();
    return switch (kind.form()) {
      case PRIMITIVE -> new Declaration(type, "");
      case SINGLE -> new Declaration(isMessage(type) ? type : "optional " + type, "");
      case LIST, SET ->
          new Declaration(
              "repeated " + type, !packed && NUMBERS.contains(type) ? "packed = false" : "");
      case MAP ->
          key != null && KEYS.contains(key.proto())
              ? new Declaration("map<" + key.proto() + ", " + type + ">", "")
              : new Declaration("repeated " + entry(name, kind), "");
    };
  }

  /** The message for the entries of a map whose keys Protocol Buffers do not take as such. */
  private String entry(String property, FieldKind kind) {
    String wish =
        property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1) + "KeyValue";
    String name = names.message("entry " + kind, wish);
    helpers.computeIfAbsent(
        name,
        added ->
            message(
                added,
                List.of(entryField(Field.KEY, kind.key()), entryField(Field.VALUE, kind.value())),
                null));
    return name;
  }

  private static SchemaField entryField(Field field, @Nullable SchemaType type) {
    SchemaType known = type == null ? SchemaType.of("String", "string") : type;
    return new SchemaField(
        field.tag(),
        field.name(),
        new Declaration(known.proto(), ""),
        FieldKind.of(Form.SINGLE, known),
        "",
        null);
  }

  private static boolean isMessage(String proto) {
    return proto.contains(".") || Character.isUpperCase(proto.charAt(0));
  }
}
