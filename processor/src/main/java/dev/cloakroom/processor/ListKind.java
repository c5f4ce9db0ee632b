package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A list: null is written as the empty list. */
record ListKind(SingleKind element) implements PropertyKind {
  @Override
  public CodeBlock initial() {
    return CodeBlock.of("new $T<>()", ArrayList.class);
  }

  @Override
  public void write(CodeBlock.Builder code, Site site) {
    element.writeList(code, site, CodeBlock.of("!$N.isEmpty()", site.variable()));
  }

  @Override
  public void read(CodeBlock.Builder code, Site site) {
    element.readList(code, site);
  }

  @Override
  public @Nullable ShapePart shape() {
    return element.listShape();
  }

  @Override
  public FieldKind schema() {
    return FieldKind.of(FieldKind.Form.LIST, element.schemaType());
  }
}
