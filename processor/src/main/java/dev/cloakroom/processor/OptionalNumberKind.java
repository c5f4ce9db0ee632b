package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** An optional of a primitive: null is written as the empty one. */
record OptionalNumberKind(ClassName type, Scalar scalar, String getter) implements PropertyKind {

  /** The kind of the class of this name. */
  static Optional<OptionalNumberKind> of(String qualifiedName) {
    return switch (qualifiedName) {
      case "java.util.OptionalInt" -> of(OptionalInt.class, Scalar.INT, "getAsInt");
      case "java.util.OptionalLong" -> of(OptionalLong.class, Scalar.LONG, "getAsLong");
      case "java.util.OptionalDouble" -> of(OptionalDouble.class, Scalar.DOUBLE, "getAsDouble");
      default -> Optional.empty();
    };
  }

  private static Optional<OptionalNumberKind> of(Class<?> type, Scalar scalar, String getter) {
    return Optional.of(new OptionalNumberKind(ClassName.get(type), scalar, getter));
  }

  @Override
  public CodeBlock initial() {
    return CodeBlock.of("$T.empty()", type);
  }

  @Override
  public void write(CodeBlock.Builder code, Site site) {
    String variable = site.variable();
    code.beginControlFlow("if ($N != null && $N.isPresent())", variable, variable)
        .addStatement(
            "$N.$N($L, $N.$N())", site.out(), scalar.writer(), site.field(), variable, getter)
        .endControlFlow();
  }

  @Override
  public void read(CodeBlock.Builder code, Site site) {
    code.addStatement(
        "case $L -> $N = $T.of($N.$N($L))",
        site.tag(),
        site.variable(),
        type,
        site.in(),
        scalar.reader(),
        site.field());
  }

  @Override
  public FieldKind schema() {
    return FieldKind.of(FieldKind.Form.SINGLE, scalar.schemaType());
  }
}
