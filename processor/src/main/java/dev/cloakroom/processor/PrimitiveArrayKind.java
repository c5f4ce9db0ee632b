package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;

/** An array of primitives other than bytes: packed, and null is written as the empty array. */
record PrimitiveArrayKind(Scalar scalar) implements PropertyKind {
  @Override
  public CodeBlock initial() {
    return CodeBlock.of("new $T[0]", scalar.type());
  }

  @Override
  public void declare(CodeBlock.Builder code, TypeName type, Site site) {
    PropertyKind.super.declare(code, type, site);
    code.addStatement("int $N = 0", count(site));
  }

  @Override
  public void write(CodeBlock.Builder code, Site site) {
    String mark = site.locals().name("mark");
    String element = site.locals().name("element");
    code.beginControlFlow("if ($N != null && $N.length > 0)", site.variable(), site.variable())
        .addStatement("int $N = $N.begin($L)", mark, site.out(), site.field())
        .beginControlFlow("for ($T $N : $N)", scalar.type(), element, site.variable())
        .addStatement("$N.$N($N)", site.out(), scalar.rawWriter(), element)
        .endControlFlow()
        .addStatement("$N.end($N)", site.out(), mark)
        .endControlFlow();
  }

  @Override
  public void read(CodeBlock.Builder code, Site site) {
    String array = site.variable();
    String count = count(site);
    String outer = site.locals().name("outer");
    code.beginControlFlow("case $L ->", site.tag())
        .addStatement("int $N = $N.$N($L)", outer, site.in(), scalar.beginPacked(), site.field())
        .beginControlFlow("while ($N.more())", site.in())
        .beginControlFlow("if ($N == $N.length)", count, array)
        .addStatement("$N = $T.copyOf($N, 2 * $N + 8)", array, Arrays.class, array, count)
        .endControlFlow()
        .addStatement("$N[$N++] = $N.$N()", array, count, site.in(), scalar.rawReader())
        .endControlFlow()
        .addStatement("$N.end($N)", site.in(), outer)
        .endControlFlow();
  }

  @Override
  public CodeBlock result(Site site) {
    return CodeBlock.of("$T.copyOf($N, $N)", Arrays.class, site.variable(), count(site));
  }

  /** The variable that says how much of the array is filled while it grows. */
  private static String count(Site site) {
    return site.locals().name(site.variable() + "Count");
  }

  @Override
  public FieldKind schema() {
    return FieldKind.of(FieldKind.Form.LIST, scalar.schemaType());
  }
}
