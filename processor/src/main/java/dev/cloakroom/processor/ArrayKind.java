package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/** An array of objects: written like a list, and null as the empty array. */
record ArrayKind(SingleKind element) implements PropertyKind {
  @Override
  public CodeBlock initial() {
    return CodeBlock.of("new $T<>()", ArrayList.class);
  }

  @Override
  public void declare(CodeBlock.Builder code, TypeName type, Site site) {
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), element.elementType());
    PropertyKind.super.declare(code, list, site);
  }

  @Override
  public void write(CodeBlock.Builder code, Site site) {
    element.writeList(code, site, CodeBlock.of("$N.length > 0", site.variable()));
  }

  @Override
  public void read(CodeBlock.Builder code, Site site) {
    element.readList(code, site);
  }

  @Override
  public CodeBlock result(Site site) {
    return CodeBlock.of("$N.toArray($T[]::new)", site.variable(), element.elementType());
  }
}
