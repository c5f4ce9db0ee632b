package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;

/** A primitive: not written if it is zero or false. Minus zero is not zero. */
record PrimitiveKind(Scalar scalar) implements PropertyKind {
  @Override
  public CodeBlock initial() {
    return CodeBlock.of("$L", scalar.zero());
  }

  @Override
  public void write(CodeBlock.Builder code, Site site) {
    code.beginControlFlow("if ($L)", isSet(site.variable()))
        .addStatement("$N.$N($L, $N)", site.out(), scalar.writer(), site.field(), site.variable())
        .endControlFlow();
  }

  private CodeBlock isSet(String variable) {
    if (scalar == Scalar.BOOLEAN) {
      return CodeBlock.of("$N", variable);
    }
    return scalar.isFloating()
        ? CodeBlock.of("$T.compare($N, 0) != 0", scalar.wrapper(), variable)
        : CodeBlock.of("$N != 0", variable);
  }

  @Override
  public void read(CodeBlock.Builder code, Site site) {
    code.addStatement(
        "case $L -> $N = $N.$N($L)",
        site.tag(),
        site.variable(),
        site.in(),
        scalar.reader(),
        site.field());
  }

  @Override
  public FieldKind schema() {
    return scalar.schema();
  }
}
