package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** A value of a class of the Java library. */
record LibraryKind(LibraryType type) implements SingleKind {
  @Override
  public TypeName elementType() {
    return type.type();
  }

  @Override
  public CodeBlock writeValue(Site site, CodeBlock value) {
    return CodeBlock.of("$T.write($N, $L, $L)", type.runtime(), site.out(), site.field(), value);
  }

  @Override
  public CodeBlock readValue(Site site) {
    return CodeBlock.of("$T.$N($N, $L)", type.runtime(), type.reader(), site.in(), site.field());
  }

  @Override
  public CodeBlock entryDefault() {
    return type.absent();
  }

  @Override
  public boolean isComparable() {
    return type.isComparable();
  }

  @Override
  public boolean crowds() {
    return type.crowds();
  }

  @Override
  public SchemaType schemaType() {
    return SchemaType.of(type.type().simpleName(), type.proto());
  }
}
