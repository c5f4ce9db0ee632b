package dev.cloakroom.processor;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Refuses a bean whose superclass has properties: they would be lost silently. */
final class InheritedProperties {
  private final BeanShape beans;
  private final Problems problems;

  InheritedProperties(BeanShape beans, Problems problems) {
    this.beans = beans;
    this.problems = problems;
  }

  void check(TypeElement owner) {
    TypeMirror above = owner.getSuperclass();
    while (above instanceof DeclaredType type && type.asElement() instanceof TypeElement ancestor) {
      for (PropertySource property : beans.properties(ancestor)) {
        problems.at(
            owner,
            Diagnostic.INHERITED_PROPERTIES,
            owner.getSimpleName(),
            property.name(),
            ancestor.getSimpleName(),
            owner.getSimpleName(),
            ancestor.getSimpleName());
      }
      above = ancestor.getSuperclass();
    }
  }
}
