package dev.cloakroom.processor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The classes below a sealed type.
 *
 * @param subtypes those of which there can be values, in the order in which they are permitted
 * @param open those that are abstract and not sealed, so that their subclasses are not known
 */
record Hierarchy(List<TypeElement> subtypes, List<TypeElement> open) {
  static Hierarchy of(TypeElement type) {
    Set<TypeElement> subtypes = new LinkedHashSet<>();
    Set<TypeElement> open = new LinkedHashSet<>();
    collect(type, subtypes, open);
    return new Hierarchy(List.copyOf(subtypes), List.copyOf(open));
  }

  private static void collect(TypeElement type, Set<TypeElement> subtypes, Set<TypeElement> open) {
    boolean isEnum = type.getKind() == ElementKind.ENUM;
    boolean isSealed = !isEnum && type.getModifiers().contains(Modifier.SEALED);
    boolean isAbstract = !isEnum && type.getModifiers().contains(Modifier.ABSTRACT);
    if (!isAbstract) {
      subtypes.add(type);
    } else if (!isSealed) {
      open.add(type);
    }
    if (isSealed) {
      for (TypeMirror permitted : type.getPermittedSubclasses()) {
        collect((TypeElement) ((DeclaredType) permitted).asElement(), subtypes, open);
      }
    }
  }
}
