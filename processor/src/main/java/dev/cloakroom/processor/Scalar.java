package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** The primitive types, and the methods of the wire runtime for each. */
enum Scalar {
  BOOLEAN(boolean.class, "bool", "bool", "beginVarints", "bool"),
  BYTE(byte.class, "int32", "int8", "beginVarints", "int32"),
  SHORT(short.class, "int32", "int16", "beginVarints", "int32"),
  CHAR(char.class, "int32", "char16", "beginVarints", "int32"),
  INT(int.class, "int32", "int32", "beginVarints", "int32"),
  LONG(long.class, "int64", "int64", "beginVarints", "int64"),
  FLOAT(float.class, "float32", "float32", "beginFixed32s", "float"),
  DOUBLE(double.class, "float64", "float64", "beginFixed64s", "double");

  private final Class<?> type;
  private final String writer;
  private final String reader;
  private final String beginPacked;
  private final String proto;

  Scalar(Class<?> type, String writer, String reader, String beginPacked, String proto) {
    this.type = type;
    this.writer = writer;
    this.reader = reader;
    this.beginPacked = beginPacked;
    this.proto = proto;
  }

  static Scalar ofPrimitive(TypeKind kind) {
    return valueOf(kind.name());
  }

  /** The scalar whose wrapper has this name. */
  static Optional<Scalar> ofWrapper(String qualifiedName) {
    return Arrays.stream(values())
        .filter(scalar -> scalar.wrapper().toString().equals(qualifiedName))
        .findFirst();
  }

  TypeName type() {
    return TypeName.get(type);
  }

  TypeName wrapper() {
    return type().box();
  }

  String writer() {
    return writer;
  }

  String reader() {
    return reader;
  }

  String rawWriter() {
    return raw(writer);
  }

  String rawReader() {
    return raw(reader);
  }

  String beginPacked() {
    return beginPacked;
  }

  boolean isFloating() {
    return this == FLOAT || this == DOUBLE;
  }

  String zero() {
    return this == BOOLEAN ? "false" : "0";
  }

  private static String raw(String method) {
    return "raw" + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
  }

  /** The type of a value that may be absent, or of an element. */
  SchemaType schemaType() {
    return SchemaType.of(((ClassName) wrapper()).simpleName(), proto);
  }

  /** How a primitive stands in the schema. */
  FieldKind schema() {
    return FieldKind.of(FieldKind.Form.PRIMITIVE, SchemaType.of(type.getName(), proto));
  }
}
