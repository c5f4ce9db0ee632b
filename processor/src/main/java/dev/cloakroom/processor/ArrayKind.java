package dev.cloakroom.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.cloakroom.wire.GenericArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    TypeName type = element.elementType();
    TypeName creatable = creatable(type);
    return creatable.equals(type)
        ? CodeBlock.of("$N.toArray($T[]::new)", site.variable(), type)
        : CodeBlock.of("$T.of($N, $T[]::new)", GenericArrays.class, site.variable(), creatable);
  }

  /** The type without arguments, since there are no arrays of generic types. */
  private static TypeName creatable(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(creatable(array.componentType()));
    }
    if (type instanceof ParameterizedTypeName generic) {
      TypeName[] unknown = new TypeName[generic.typeArguments().size()];
      Arrays.fill(unknown, WildcardTypeName.subtypeOf(Object.class));
      return ParameterizedTypeName.get(generic.rawType(), unknown);
    }
    return type;
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
