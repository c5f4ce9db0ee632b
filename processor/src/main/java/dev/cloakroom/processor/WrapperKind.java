package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/** A wrapper of a primitive: written whenever it is not null. Lists of it are packed. */
record WrapperKind(Scalar scalar) implements SingleKind {
  @Override
  public TypeName elementType() {
    return scalar.wrapper();
  }

  @Override
  public CodeBlock writeValue(Site site, CodeBlock value) {
    return CodeBlock.of("$N.$N($L, $L)", site.out(), scalar.writer(), site.field(), value);
  }

  @Override
  public CodeBlock writeElement(Site site, CodeBlock element) {
    return writeValue(site, CodeBlock.of("$N.element($L, $L)", site.out(), site.field(), element));
  }

  @Override
  public CodeBlock readValue(Site site) {
    return CodeBlock.of("$N.$N($L)", site.in(), scalar.reader(), site.field());
  }

  @Override
  public TypeName entryType() {
    return scalar.type();
  }

  @Override
  public CodeBlock entryDefault() {
    return CodeBlock.of("$L", scalar.zero());
  }

  @Override
  public boolean isComparable() {
    return true;
  }

  /** Packed numbers are one field. */
  @Override
  public @Nullable ShapePart listShape() {
    return null;
  }

  @Override
  public void writeList(CodeBlock.Builder code, Site site, CodeBlock filled) {
    String mark = site.locals().name("mark");
    String element = site.locals().name("element");
    code.beginControlFlow("if ($N != null && $L)", site.variable(), filled)
        .addStatement("int $N = $N.begin($L)", mark, site.out(), site.field())
        .beginControlFlow("for ($T $N : $N)", elementType(), element, site.variable())
        .addStatement("$N.$N($N.packed($N))", site.out(), scalar.rawWriter(), site.out(), element)
        .endControlFlow()
        .addStatement("$N.end($N)", site.out(), mark)
        .endControlFlow();
  }

  @Override
  public void readList(CodeBlock.Builder code, Site site) {
    String outer = site.locals().name("outer");
    code.beginControlFlow("case $L ->", site.tag())
        .addStatement("int $N = $N.$N($L)", outer, site.in(), scalar.beginPacked(), site.field())
        .beginControlFlow("while ($N.more())", site.in())
        .addStatement("$N.add($N.$N())", site.variable(), site.in(), scalar.rawReader())
        .endControlFlow()
        .addStatement("$N.end($N)", site.in(), outer)
        .endControlFlow();
  }

  @Override
  public SchemaType schemaType() {
    return scalar.schemaType();
  }
}
