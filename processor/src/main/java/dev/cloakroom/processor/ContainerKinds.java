package dev.cloakroom.processor;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The kinds of the containers in the type of one property. */
final class ContainerKinds {
  private final TypeKinds types;
  private final Wrappers wrappers;

  ContainerKinds(TypeKinds types, Wrappers wrappers) {
    this.types = types;
    this.wrappers = wrappers;
  }

  /** The kind of a container that is a property. */
  @Nullable PropertyKind of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return array(array.getComponentType());
    }
    DeclaredType declared = (DeclaredType) type;
    String name = TypeKinds.nameOf(declared);
    Optional<OptionalNumberKind> number = OptionalNumberKind.of(name);
    if (number.isPresent()) {
      return number.get();
    }
    if (!isConcrete(declared)) {
      return null;
    }
    return switch (name) {
      case "java.util.List", "java.util.Collection" -> list(declared);
      case "java.util.Optional" -> optional(declared);
      case "java.util.Set" -> set(declared, false);
      case "java.util.SortedSet", "java.util.NavigableSet" -> set(declared, true);
      case "java.util.Map" -> map(declared, false);
      case "java.util.SortedMap", "java.util.NavigableMap" -> map(declared, true);
      default -> throw new IllegalStateException("there is no kind for " + name);
    };
  }

  /** The kind of a container inside another one. */
  @Nullable SingleKind wrapped(TypeMirror type) {
    PropertyKind content = of(type);
    return content == null ? null : wrappers.wrap(TypeName.get(type).withoutAnnotations(), content);
  }

  private @Nullable PropertyKind array(TypeMirror component) {
    if (component.getKind().isPrimitive()) {
      return new PrimitiveArrayKind(Scalar.ofPrimitive(component.getKind()));
    }
    SingleKind element = types.element(component);
    return element == null ? null : new ArrayKind(element);
  }

  private @Nullable PropertyKind list(DeclaredType type) {
    SingleKind element = types.element(type.getTypeArguments().get(0));
    return element == null ? null : new ListKind(element);
  }

  private @Nullable PropertyKind optional(DeclaredType type) {
    SingleKind element = types.element(type.getTypeArguments().get(0));
    return element == null ? null : new OptionalKind(element);
  }

  private @Nullable PropertyKind set(DeclaredType type, boolean sorted) {
    TypeMirror argument = type.getTypeArguments().get(0);
    SingleKind element = types.element(argument);
    if (element == null) {
      return null;
    }
    if (sorted && !element.isComparable()) {
      return types.unsupported(argument + " in a sorted set", "Write a Set");
    }
    if (Containers.holdsArrays(argument)) {
      return types.unsupported(
          argument + " in a set",
          "Write a List: a set tells its elements apart by equals, which arrays do not have");
    }
    return new SetKind(element, sorted);
  }

  private @Nullable PropertyKind map(DeclaredType type, boolean sorted) {
    TypeMirror keyType = type.getTypeArguments().get(0);
    SingleKind key = types.key(keyType);
    SingleKind value = types.element(type.getTypeArguments().get(1));
    if (key == null || value == null) {
      return null;
    }
    if (Containers.holdsArrays(keyType)) {
      return types.unsupported(
          keyType + " as a key",
          "Write a List or a String: a map tells its keys apart by equals, which arrays do not"
              + " have");
    }
    if (sorted && !key.isComparable()) {
      return types.unsupported(keyType + " as a key of a sorted map", "Write a Map");
    }
    return new MapKind(key, value, sorted);
  }

  private boolean isConcrete(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    boolean concrete =
        !arguments.isEmpty() && arguments.stream().noneMatch(a -> a.getKind() == TypeKind.WILDCARD);
    if (!concrete) {
      types.report(Diagnostic.NO_TYPE_ARGUMENT, types.type(), TypeArguments.suggest(type));
    }
    return concrete;
  }
}
