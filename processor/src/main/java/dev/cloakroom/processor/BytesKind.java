package dev.cloakroom.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** An array of bytes: one value, and not a list of numbers. */
record BytesKind() implements SingleKind {
  @Override
  public TypeName elementType() {
    return ArrayTypeName.of(TypeName.BYTE);
  }

  @Override
  public CodeBlock writeValue(Site site, CodeBlock value) {
    return CodeBlock.of("$N.bytes($L, $L)", site.out(), site.field(), value);
  }

  @Override
  public CodeBlock readValue(Site site) {
    return CodeBlock.of("$N.bytes($L)", site.in(), site.field());
  }

  @Override
  public CodeBlock entryDefault() {
    return CodeBlock.of("new byte[0]");
  }

  @Override
  public SchemaType schemaType() {
    return SchemaType.of("byte[]", "bytes");
  }
}
