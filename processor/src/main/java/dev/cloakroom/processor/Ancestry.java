package dev.cloakroom.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** A class and those from which it inherits. */
final class Ancestry {
  private Ancestry() {}

  /** From the one below {@code Object} down to the class itself. */
  static List<TypeElement> of(TypeElement type) {
    List<TypeElement> classes = new ArrayList<>(List.of(type));
    TypeMirror above = type.getSuperclass();
    while (above instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement ancestor
        && !ancestor.getQualifiedName().contentEquals(Object.class.getName())) {
      classes.add(ancestor);
      above = ancestor.getSuperclass();
    }
    Collections.reverse(classes);
    return classes;
  }
}
