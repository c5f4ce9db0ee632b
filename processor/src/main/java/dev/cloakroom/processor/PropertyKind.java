package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;

/** How properties of one type are written and read. */
sealed interface PropertyKind
    permits SingleKind,
        ListKind,
        MapKind,
        OptionalKind,
        OptionalNumberKind,
        PrimitiveKind,
        SetKind {

  /** The value of a property of which nothing was read. */
  CodeBlock initial();

  /** Adds the statements that write the property, whose value is in the site's variable. */
  void write(CodeBlock.Builder code, Site site);

  /** Adds the case that reads the property into the site's variable. */
  void read(CodeBlock.Builder code, Site site);

  /** The method of {@link dev.cloakroom.Property} that knows how two changes merge. */
  default String factory() {
    return "of";
  }
}
