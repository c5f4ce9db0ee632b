package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** A type that is a message of its own, with a pair of methods in the payload's codec. */
sealed interface MessageKind extends SingleKind permits NestedKind, SealedKind, WrappedKind {
  /** The type of a value. */
  TypeName type();

  /** What the names of the two methods end in. */
  String suffix();

  default String writeMethod() {
    return "write" + suffix();
  }

  default String readMethod() {
    return "read" + suffix();
  }

  @Override
  default String message() {
    return suffix();
  }

  @Override
  default boolean crowds() {
    return true;
  }

  @Override
  default TypeName elementType() {
    return type();
  }

  @Override
  default CodeBlock writeValue(Site site, CodeBlock value) {
    return CodeBlock.of("$N($N, $L, $L)", writeMethod(), site.out(), site.field(), value);
  }

  @Override
  default CodeBlock writeElement(Site site, CodeBlock element) {
    return writeValue(site, CodeBlock.of("$N.element($L, $L)", site.out(), site.field(), element));
  }

  @Override
  default CodeBlock readValue(Site site) {
    return CodeBlock.of("$N($N, $L)", readMethod(), site.in(), site.field());
  }

  @Override
  default SchemaType schemaType() {
    return SchemaType.message(suffix());
  }
}
