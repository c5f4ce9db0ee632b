package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** An enum: written as the name of the constant. */
record EnumKind(ClassName type) implements KeyKind {
  @Override
  public TypeName elementType() {
    return type;
  }

  @Override
  public CodeBlock writeValue(Site site, CodeBlock value) {
    return CodeBlock.of("$N.constant($L, $L)", site.out(), site.field(), value);
  }

  @Override
  public CodeBlock readValue(Site site) {
    return CodeBlock.of("$N.constant($L, $T.class)", site.in(), site.field(), type);
  }

  @Override
  public String sortedEntries() {
    return "byName";
  }
}
