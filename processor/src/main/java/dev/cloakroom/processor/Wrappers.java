package dev.cloakroom.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The collections in collections of one payload, as they are met: each type once. */
final class Wrappers {
  private final NameAllocator suffixes;
  private final Map<Key, WrappedKind> met = new LinkedHashMap<>();

  private record Key(TypeName type, PropertyKind content) {}

  /** With what allocates the names of all methods in the codec. */
  Wrappers(NameAllocator suffixes) {
    this.suffixes = suffixes;
  }

  WrappedKind wrap(TypeName type, PropertyKind content) {
    return met.computeIfAbsent(
        new Key(type, content),
        added -> new WrappedKind(type, content, suffixes.newName(nameOf(type))));
  }

  List<WrappedKind> all() {
    return List.copyOf(met.values());
  }

  /** {@code ListOfString}, {@code MapOfStringAndLong}, {@code IntArray}. */
  private static String nameOf(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return nameOf(array.componentType()) + "Array";
    }
    if (type instanceof ParameterizedTypeName generic) {
      return generic.typeArguments().stream()
          .map(Wrappers::nameOf)
          .collect(Collectors.joining("And", generic.rawType().simpleName() + "Of", ""));
    }
    TypeName boxed = type.box();
    return boxed instanceof ClassName named ? named.simpleName() : boxed.toString();
  }
}
