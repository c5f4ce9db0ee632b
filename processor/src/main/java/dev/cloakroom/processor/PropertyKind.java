package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/** How properties of one type are written and read. */
sealed interface PropertyKind
    permits SingleKind,
        ArrayKind,
        ListKind,
        MapKind,
        OptionalKind,
        OptionalNumberKind,
        PrimitiveArrayKind,
        PrimitiveKind,
        SetKind {

  /** The value of a property of which nothing was read. */
  CodeBlock initial();

  /** Adds the statements that declare the site's variable before anything is read into it. */
  default void declare(CodeBlock.Builder code, TypeName type, Site site) {
    code.addStatement("$T $N = $L", type, site.variable(), initial());
  }

  /** Adds the statements that write the property, whose value is in the site's variable. */
  void write(CodeBlock.Builder code, Site site);

  /** Adds the case that reads the property into the site's variable. */
  void read(CodeBlock.Builder code, Site site);

  /** The property's value after everything was read into the site's variable. */
  default CodeBlock result(Site site) {
    return CodeBlock.of("$N", site.variable());
  }

  /** How it stands in the schema. */
  FieldKind schema();

  /** Its part in the shape of its class; {@code null} if it is a plain value. */
  default @Nullable ShapePart shape() {
    return null;
  }
}
