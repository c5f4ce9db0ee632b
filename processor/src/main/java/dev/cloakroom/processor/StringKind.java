package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** A text. */
record StringKind() implements SingleKind {
  @Override
  public TypeName elementType() {
    return ClassName.get(String.class);
  }

  @Override
  public CodeBlock writeValue(Site site, CodeBlock value) {
    return CodeBlock.of("$N.string($L, $L)", site.out(), site.field(), value);
  }

  @Override
  public CodeBlock readValue(Site site) {
    return CodeBlock.of("$N.string($L)", site.in(), site.field());
  }

  @Override
  public CodeBlock entryDefault() {
    return CodeBlock.of("$S", "");
  }

  @Override
  public boolean isComparable() {
    return true;
  }

  @Override
  public SchemaType schemaType() {
    return SchemaType.of("String", "string");
  }
}
