package dev.cloakroom.processor;

import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which types hold other values. */
final class Containers {
  private static final Set<String> NAMES =
      Set.of(
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "java.util.NavigableMap",
          "java.util.NavigableSet",
          "java.util.Optional",
          "java.util.OptionalDouble",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.Set",
          "java.util.SortedMap",
          "java.util.SortedSet");

  private Containers() {}

  /** Whether there is any number of values in it; an array of bytes is one value. */
  static boolean isContainer(TypeMirror type) {
    if (type instanceof ArrayType) {
      return !isBytes(type);
    }
    return type.getKind() == TypeKind.DECLARED
        && type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && NAMES.contains(element.getQualifiedName().toString());
  }

  static boolean isBytes(TypeMirror type) {
    return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
  }

  /** Whether it is an array or a container with arrays at any depth: those have no equality. */
  static boolean holdsArrays(TypeMirror type) {
    if (type instanceof ArrayType) {
      return true;
    }
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(Containers::holdsArrays);
  }
}
