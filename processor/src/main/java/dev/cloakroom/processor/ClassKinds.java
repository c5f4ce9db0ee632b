package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** The kinds of the application's classes in the type of one property. */
final class ClassKinds {
  private final TypeKinds types;
  private final ValueClasses values;
  private final UnknownDefaults unknownDefaults;
  private final Orders orders;

  ClassKinds(TypeKinds types, ValueClasses values, UnknownDefaults unknownDefaults, Orders orders) {
    this.types = types;
    this.values = values;
    this.unknownDefaults = unknownDefaults;
    this.orders = orders;
  }

  /**
   * The kind of an enum, a sealed type, a record or a JavaBean.
   *
   * @param key whether it is that of a map's keys, for which nothing stands in
   */
  @Nullable SingleKind of(DeclaredType type, boolean key) {
    TypeElement element = (TypeElement) type.asElement();
    boolean isEnum = element.getKind() == ElementKind.ENUM;
    boolean isSealed = !isEnum && element.getModifiers().contains(Modifier.SEALED);
    if (!isEnum && !isSealed && !values.canBeValue(element)) {
      return types.unsupported(type.toString(), Substitutes.of(type) + orConverter(element));
    }
    if (!isAccessible(element)) {
      return null;
    }
    if (isSealed) {
      return ofSealed(type, element, key);
    }
    values.use(element);
    return isEnum
        ? ofEnum(element, key ? null : unknownDefaults.ofConstants(element))
        : nested(element);
  }

  private static String orConverter(TypeElement type) {
    String name = type.getSimpleName().toString();
    return type.getTypeParameters().isEmpty()
        ? "; or keep the type, write 'class "
            + name
            + "Converter implements Converter<"
            + name
            + ", String>', and @Convert("
            + name
            + "Converter.class) here"
        : "";
  }

  private static EnumKind ofEnum(TypeElement type, @Nullable String unknown) {
    List<String> constants =
        UnknownDefaults.constants(type).stream().map(c -> c.getSimpleName().toString()).toList();
    return new EnumKind(ClassName.get(type), constants, unknown);
  }

  private NestedKind nested(TypeElement element) {
    return new NestedKind(
        ClassName.get(element), values.suffixOf(element), orders.isComparable(element.asType()));
  }

  private boolean isAccessible(TypeElement element) {
    if (values.access().isAccessible(element)) {
      return true;
    }
    types.report(
        Diagnostic.INACCESSIBLE_TYPE,
        element.getQualifiedName(),
        values.access().packageName(),
        values.payload().getSimpleName(),
        values.access().isHome(element) ? "package-private, not private" : "public");
    return false;
  }

  private @Nullable SingleKind ofSealed(DeclaredType type, TypeElement element, boolean key) {
    if (!element.getTypeParameters().isEmpty()) {
      return types.unsupported(
          type.toString(), "Write a sealed type without type parameters, or a record");
    }
    Hierarchy hierarchy = Hierarchy.of(element);
    boolean allUsable = true;
    for (TypeElement subtype : hierarchy.open()) {
      allUsable = false;
      report(element, subtype, "is abstract and not sealed", "Make it sealed or final");
    }
    for (TypeElement subtype : hierarchy.subtypes()) {
      allUsable &= isUsable(element, subtype);
    }
    if (!allUsable) {
      return null;
    }
    values.use(element);
    hierarchy.subtypes().forEach(values::use);
    String unknown = key ? null : unknownDefaults.ofSubtypes(element, hierarchy.subtypes());
    return values.sealedTypes().kindOf(element, hierarchy.subtypes(), unknown, this::ofSubtype);
  }

  private SingleKind ofSubtype(TypeElement subtype) {
    return subtype.getKind() == ElementKind.ENUM
        ? ofEnum(subtype, unknownDefaults.ofConstantsThemselves(subtype))
        : nested(subtype);
  }

  private boolean isUsable(TypeElement type, TypeElement subtype) {
    if (subtype.getKind() != ElementKind.ENUM && !values.canBeSubtype(subtype)) {
      report(
          type,
          subtype,
          "cannot be made by generated code",
          "Make it a record without type parameters, an enum, or a class with a constructor without"
              + " parameters, not generic and not an inner class");
      return false;
    }
    return isAccessible(subtype);
  }

  private void report(TypeElement type, TypeElement subtype, String what, String cure) {
    types.report(Diagnostic.BAD_SUBTYPE, type.getSimpleName(), subtype.getSimpleName(), what, cure);
  }
}
