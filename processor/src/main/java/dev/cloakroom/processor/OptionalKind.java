package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An optional: null is written as the empty one. */
record OptionalKind(SingleKind element) implements PropertyKind {
  @Override
  public @Nullable ShapePart shape() {
    return element.shape();
  }

  @Override
  public CodeBlock initial() {
    return CodeBlock.of("$T.empty()", Optional.class);
  }

  @Override
  public void write(CodeBlock.Builder code, Site site) {
    String variable = site.variable();
    code.beginControlFlow("if ($N != null && $N.isPresent())", variable, variable)
        .addStatement(element.writeValue(site, CodeBlock.of("$N.get()", variable)))
        .endControlFlow();
  }

  @Override
  public void read(CodeBlock.Builder code, Site site) {
    code.addStatement(
        "case $L -> $N = $T.of($L)",
        site.tag(),
        site.variable(),
        Optional.class,
        element.readValue(site));
  }

  @Override
  public FieldKind schema() {
    return element.schema();
  }
}
