package dev.cloakroom.processor;

import com.palantir.javapoet.TypeName;
import java.time.Instant;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The kinds of all types in the type of one property. */
final class TypeKinds {
  private final TypeElement owner;
  private final PropertySource source;
  private final ValueClasses values;
  private final Converters.Scope converters;
  private final Orders orders;
  private final Problems problems;
  private final ContainerKinds containers;
  private final ClassKinds classes;

  TypeKinds(
      TypeElement owner,
      PropertySource source,
      ValueClasses values,
      UnknownDefaults unknownDefaults,
      Converters.Scope converters,
      Orders orders,
      Problems problems) {
    this.owner = owner;
    this.source = source;
    this.values = values;
    this.converters = converters;
    this.orders = orders;
    this.problems = problems;
    this.containers = new ContainerKinds(this, values.wrappers());
    this.classes = new ClassKinds(this, values, unknownDefaults, orders);
  }

  /** The kind of the property itself. */
  @Nullable PropertyKind property(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return new PrimitiveKind(Scalar.ofPrimitive(type.getKind()));
    }
    return isContainer(type) ? containers.of(type) : element(type);
  }

  private boolean isContainer(TypeMirror type) {
    return Containers.isContainer(type) && converters.find(type).isEmpty();
  }

  /** The kind of one value: a property, or what is in a container. */
  @Nullable SingleKind element(TypeMirror type) {
    return element(type, false);
  }

  /** The kind of the keys of a map: two that are not known must not become one. */
  @Nullable SingleKind key(TypeMirror type) {
    return element(type, true);
  }

  private @Nullable SingleKind element(TypeMirror type, boolean key) {
    Optional<ConverterModel> converter = converters.find(type);
    return converter.isPresent() ? converted(type, converter.get(), key) : unconverted(type, key);
  }

  private @Nullable SingleKind converted(TypeMirror type, ConverterModel converter, boolean key) {
    SingleKind stored = unconverted(converter.stored(), key);
    if (stored == null) {
      return null;
    }
    TypeName name = TypeName.get(type).withoutAnnotations();
    return new ConvertedKind(
        name, converters.instanceOf(converter), stored, orders.isComparable(type));
  }

  private @Nullable SingleKind unconverted(TypeMirror type, boolean key) {
    if (type.getKind() == TypeKind.ERROR) {
      values.unresolved();
      return null;
    }
    if (Containers.isBytes(type)) {
      return new BytesKind();
    }
    if (Containers.isContainer(type)) {
      return containers.wrapped(type);
    }
    if (!(type instanceof DeclaredType declared)) {
      return unsupported(type.toString(), Substitutes.of(type));
    }
    SingleKind library = ofLibrary(nameOf(declared));
    return library != null ? library : classes.of(declared, key);
  }

  private static @Nullable SingleKind ofLibrary(String name) {
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
    return LibraryType.of(name).map(LibraryKind::new).orElse(null);
  }

  /** Reports that a part of the property's type cannot be held; returns null. */
  @Nullable SingleKind unsupported(String part, String cure) {
    report(
        Diagnostic.UNSUPPORTED_TYPE,
        source.type(),
        part.equals(source.type().toString()) ? "that" : part,
        cure);
    return null;
  }

  /** Reports a problem of the property; its name and owner are the first arguments. */
  void report(Diagnostic diagnostic, Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = source.name();
    all[1] = owner.getSimpleName();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    problems.at(source.element(), diagnostic, all);
  }

  /** The type of the property. */
  TypeMirror type() {
    return source.type();
  }

  static String nameOf(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }
}
