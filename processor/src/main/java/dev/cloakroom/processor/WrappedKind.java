package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A collection, optional or array inside another: a message with the elements as its only field,
 * with a pair of methods in the payload's codec.
 *
 * @param content how what is in the message is written and read
 * @param suffix what the names of these methods end in
 */
record WrappedKind(TypeName type, PropertyKind content, String suffix) implements SingleKind {
  @Override
  public TypeName elementType() {
    return type;
  }

  @Override
  public CodeBlock writeValue(Site site, CodeBlock value) {
    return CodeBlock.of("$N($N, $L, $L)", writeMethod(), site.out(), site.field(), value);
  }

  @Override
  public CodeBlock writeElement(Site site, CodeBlock element) {
    return writeValue(site, CodeBlock.of("$N.element($L, $L)", site.out(), site.field(), element));
  }

  @Override
  public CodeBlock readValue(Site site) {
    return CodeBlock.of("$N($N, $L)", readMethod(), site.in(), site.field());
  }

  String writeMethod() {
    return "write" + suffix;
  }

  String readMethod() {
    return "read" + suffix;
  }
}
