package dev.cloakroom.processor;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which types have a natural order. */
final class Orders {
  private final Types types;
  private final TypeElement comparable;

  Orders(Elements elements, Types types) {
    this.types = types;
    this.comparable = elements.getTypeElement(Comparable.class.getName());
  }

  /** Whether values of a type can be compared to each other. */
  boolean isComparable(TypeMirror type) {
    TypeMirror toItself = types.getDeclaredType(comparable, types.getWildcardType(null, type));
    return types.isSubtype(type, toItself);
  }
}
