package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.LinkedHashSet;
import java.util.TreeSet;

/**
 * A set: a field for each element, never packed, so that two changes of it merge element by
 * element. Null is written as the empty set.
 *
 * @param sorted whether it is read into a set in the natural order
 */
record SetKind(SingleKind element, boolean sorted) implements PropertyKind {
  @Override
  public CodeBlock initial() {
    return CodeBlock.of("new $T<>()", sorted ? TreeSet.class : LinkedHashSet.class);
  }

  @Override
  public ShapePart shape() {
    return new ShapePart("set", element.message());
  }

  @Override
  public void write(CodeBlock.Builder code, Site site) {
    String variable = site.variable();
    String mark = site.locals().name("mark");
    String name = site.locals().name("element");
    code.beginControlFlow("if ($N != null)", variable);
    if (sorted) {
      code.addStatement("$N.naturalOrder($L, $N.comparator())", site.out(), site.field(), variable);
    }
    if (crowds()) {
      code.addStatement("$N.hashable($L, $N)", site.out(), site.field(), variable);
    }
    code.addStatement("int $N = $N.beginSet()", mark, site.out())
        .beginControlFlow("for ($T $N : $N)", element.elementType(), name, variable)
        .addStatement(element.writeElement(site, CodeBlock.of("$N", name)))
        .endControlFlow()
        .addStatement("$N.endSet($N)", site.out(), mark)
        .endControlFlow();
  }

  @Override
  public void read(CodeBlock.Builder code, Site site) {
    if (crowds()) {
      code.addStatement(
          "case $L -> $N.add($L, $N, $L)",
          site.tag(),
          site.in(),
          site.field(),
          site.variable(),
          element.readValue(site));
    } else {
      element.readList(code, site);
    }
  }

  private boolean crowds() {
    return !sorted && element.crowds();
  }

  @Override
  public FieldKind schema() {
    return FieldKind.of(FieldKind.Form.SET, element.schemaType());
  }
}
