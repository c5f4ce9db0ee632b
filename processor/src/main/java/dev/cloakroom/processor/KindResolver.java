package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the kind of a property by its type, or says why there is none. */
final class KindResolver {
  private final ValueClasses values;
  private final Problems problems;

  KindResolver(ValueClasses values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  /**
   * The kind of a property.
   *
   * @return the kind, or {@code null} if there is none, which is a problem then
   */
  @Nullable PropertyKind kindOf(TypeElement owner, PropertySource property) {
    Attempt attempt = new Attempt(owner, property);
    PropertyKind kind = attempt.property(property.type());
    if (kind != null) {
      attempt.unknownDefaults.checkUsed();
    }
    return kind;
  }

  /** The types around one property. */
  private final class Attempt {
    private final TypeElement owner;
    private final PropertySource source;
    private final UnknownDefaults unknownDefaults;

    Attempt(TypeElement owner, PropertySource source) {
      this.owner = owner;
      this.source = source;
      this.unknownDefaults = new UnknownDefaults(owner, source, problems);
    }

    @Nullable PropertyKind property(TypeMirror type) {
      if (type.getKind().isPrimitive()) {
        return new PrimitiveKind(Scalar.ofPrimitive(type.getKind()));
      }
      return Containers.isContainer(type) ? container(type) : element(type);
    }

    private @Nullable PropertyKind container(TypeMirror type) {
      if (type instanceof ArrayType array) {
        return array(array.getComponentType());
      }
      DeclaredType declared = (DeclaredType) type;
      String name = nameOf(declared);
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
        case "java.util.Set" -> set(declared);
        case "java.util.SortedSet", "java.util.NavigableSet" -> sortedSet(declared);
        case "java.util.Map" -> map(declared, false);
        case "java.util.SortedMap", "java.util.NavigableMap" -> map(declared, true);
        default -> throw new IllegalStateException("there is no kind for " + name);
      };
    }

    private @Nullable SingleKind wrapped(TypeMirror type) {
      PropertyKind content = container(type);
      return content == null
          ? null
          : values.wrappers().wrap(TypeName.get(type).withoutAnnotations(), content);
    }

    private @Nullable PropertyKind array(TypeMirror component) {
      if (component.getKind().isPrimitive()) {
        return new PrimitiveArrayKind(Scalar.ofPrimitive(component.getKind()));
      }
      SingleKind element = element(component);
      return element == null ? null : new ArrayKind(element);
    }

    private @Nullable PropertyKind list(DeclaredType type) {
      SingleKind element = element(type.getTypeArguments().get(0));
      return element == null ? null : new ListKind(element);
    }

    private @Nullable PropertyKind optional(DeclaredType type) {
      SingleKind element = element(type.getTypeArguments().get(0));
      return element == null ? null : new OptionalKind(element);
    }

    private @Nullable PropertyKind set(DeclaredType type) {
      TypeMirror argument = type.getTypeArguments().get(0);
      SingleKind element = element(argument);
      if (Containers.holdsArrays(argument) && element != null) {
        return unsupported(
            argument + " in a set",
            "Write a List: a set tells its elements apart by equals, which arrays do not have");
      }
      return element == null ? null : new SetKind(element, false);
    }

    private @Nullable PropertyKind sortedSet(DeclaredType type) {
      TypeMirror argument = type.getTypeArguments().get(0);
      SingleKind element = element(argument);
      if (element == null || (element instanceof KeyKind key && key.isComparable())) {
        return element == null ? null : new SetKind(element, true);
      }
      return unsupported(argument + " in a sorted set", "Write a Set");
    }

    private @Nullable PropertyKind map(DeclaredType type, boolean sorted) {
      SingleKind key = key(type.getTypeArguments().get(0));
      SingleKind value = element(type.getTypeArguments().get(1));
      if (key == null || value == null) {
        return null;
      }
      if (!(key instanceof KeyKind keyKind) || !keyKind.canBeKey()) {
        return unsupported(
            type.getTypeArguments().get(0) + " as a key", "Write the key as a String");
      }
      return new MapKind(keyKind, value, sorted);
    }

    private @Nullable SingleKind key(TypeMirror type) {
      boolean isEnum =
          type instanceof DeclaredType declared
              && declared.asElement().getKind() == ElementKind.ENUM;
      // Two unknown keys must not become one.
      return isEnum ? ofClass((DeclaredType) type, true) : element(type);
    }

    private boolean isConcrete(DeclaredType type) {
      List<? extends TypeMirror> arguments = type.getTypeArguments();
      boolean concrete =
          !arguments.isEmpty()
              && arguments.stream().noneMatch(a -> a.getKind() == TypeKind.WILDCARD);
      if (!concrete) {
        problems.at(
            source.element(),
            Diagnostic.NO_TYPE_ARGUMENT,
            source.name(),
            owner.getSimpleName(),
            source.type(),
            TypeArguments.suggest(type));
      }
      return concrete;
    }

    private @Nullable SingleKind element(TypeMirror type) {
      if (type.getKind() == TypeKind.ERROR) {
        values.unresolved();
        return null;
      }
      if (Containers.isBytes(type)) {
        return new BytesKind();
      }
      if (Containers.isContainer(type)) {
        return wrapped(type);
      }
      if (!(type instanceof DeclaredType declared)) {
        return unsupported(type.toString(), Substitutes.of(type));
      }
      String name = nameOf(declared);
      Optional<Scalar> scalar = Scalar.ofWrapper(name);
      if (scalar.isPresent()) {
        return new WrapperKind(scalar.get());
      }
      if (name.equals(String.class.getName())) {
        return new StringKind();
      }
      if (name.equals(Instant.class.getName())) {
        return new InstantKind();
      }
      Optional<LibraryType> library = LibraryType.of(name);
      if (library.isPresent()) {
        return new LibraryKind(library.get());
      }
      return ofClass(declared, false);
    }

    private @Nullable SingleKind ofClass(DeclaredType type, boolean key) {
      TypeElement element = (TypeElement) type.asElement();
      boolean isEnum = element.getKind() == ElementKind.ENUM;
      if (!isEnum && !values.canBeValue(element)) {
        return unsupported(type.toString(), Substitutes.of(type));
      }
      if (!values.access().isAccessible(element)) {
        problems.at(
            source.element(),
            Diagnostic.INACCESSIBLE_TYPE,
            source.name(),
            owner.getSimpleName(),
            element.getQualifiedName(),
            values.access().packageName(),
            values.payload().getSimpleName(),
            values.access().isHome(element) ? "package-private, not private" : "public");
        return null;
      }
      values.use(element);
      return isEnum
          ? new EnumKind(ClassName.get(element), key ? null : unknownDefaults.of(element))
          : new NestedKind(ClassName.get(element), values.suffixOf(element));
    }

    private @Nullable SingleKind unsupported(String part, String cure) {
      problems.at(
          source.element(),
          Diagnostic.UNSUPPORTED_TYPE,
          source.name(),
          owner.getSimpleName(),
          source.type(),
          part.equals(source.type().toString()) ? "that" : part,
          cure);
      return null;
    }
  }

  private static String nameOf(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }
}
