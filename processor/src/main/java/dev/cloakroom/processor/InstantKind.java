package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.time.Instant;

/** An instant, to the nanosecond. */
record InstantKind() implements SingleKind {
  @Override
  public TypeName elementType() {
    return ClassName.get(Instant.class);
  }

  @Override
  public CodeBlock writeValue(Site site, CodeBlock value) {
    return CodeBlock.of("$N.instant($L, $L)", site.out(), site.field(), value);
  }

  @Override
  public CodeBlock readValue(Site site) {
    return CodeBlock.of("$N.instant($L)", site.in(), site.field());
  }

  @Override
  public boolean isComparable() {
    return true;
  }

  @Override
  public SchemaType schemaType() {
    return SchemaType.of("Instant", "google.protobuf.Timestamp");
  }
}
