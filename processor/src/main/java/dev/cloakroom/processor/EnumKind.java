package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum: written as the name of the constant.
 *
 * @param constants the names of all constants
 * @param unknown the constant that stands for a name that is none; {@code null} if that is an error
 */
record EnumKind(ClassName type, List<String> constants, @Nullable String unknown)
    implements SingleKind {
  @Override
  public TypeName elementType() {
    return type;
  }

  @Override
  public CodeBlock writeValue(Site site, CodeBlock value) {
    return CodeBlock.of("$N.constant($L, $L)", site.out(), site.field(), value);
  }

  @Override
  public CodeBlock readValue(Site site) {
    if (unknown == null) {
      return CodeBlock.of("$N.constant($L, $T.class)", site.in(), site.field(), type);
    }
    return CodeBlock.of(
        "$N.constant($L, $T.class, $T.$N)", site.in(), site.field(), type, type, unknown);
  }

  @Override
  public boolean isComparable() {
    return true;
  }

  @Override
  public SchemaType schemaType() {
    return SchemaType.constants(constants, unknown);
  }
}
