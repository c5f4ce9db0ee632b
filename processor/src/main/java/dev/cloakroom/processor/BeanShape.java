package dev.cloakroom.processor;

import static java.util.function.Predicate.not;
import static javax.lang.model.util.ElementFilter.constructorsIn;
import static javax.lang.model.util.ElementFilter.fieldsIn;
import static javax.lang.model.util.ElementFilter.methodsIn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The properties of a JavaBean: pairs of a getter and a setter that generated code can call. */
final class BeanShape {
  private final Types types;
  private final Access access;

  BeanShape(Types types, Access access) {
    this.types = types;
    this.access = access;
  }

  /** The properties, inherited ones first, in the order of their getters. */
  List<PropertySource> properties(TypeElement type) {
    List<PropertySource> found = new ArrayList<>();
    getters(type)
        .forEach(
            (name, getter) ->
                setter(type, name, typeOf(type, getter))
                    .ifPresent(setter -> found.add(property(type, name, getter, setter))));
    return found;
  }

  private PropertySource property(
      TypeElement type, String name, ExecutableElement getter, ExecutableElement setter) {
    List<Element> elements = new ArrayList<>(List.of(getter));
    List<TypeElement> upwards = new ArrayList<>(Ancestry.of(type));
    Collections.reverse(upwards);
    for (TypeElement each : upwards) {
      // An annotation on an overridden getter still says what the number of the property is.
      methodsIn(each.getEnclosedElements()).stream()
          .filter(method -> access.isAccessibleMember(method) && !method.equals(getter))
          .filter(method -> propertyName(method).equals(Optional.of(name)))
          .forEach(elements::add);
      fieldsIn(each.getEnclosedElements()).stream()
          .filter(field -> isFieldOf(field, name, getter))
          .forEach(elements::add);
    }
    return new PropertySource(name, typeOf(type, getter), elements, getter, setter);
  }

  /**
   * Whether a field has the name of the property or, as Kotlin has it, that of {@code isName()}.
   */
  private static boolean isFieldOf(Element field, String name, ExecutableElement getter) {
    String getterName = getter.getSimpleName().toString();
    return field.getSimpleName().contentEquals(name)
        || (getterName.startsWith("is") && field.getSimpleName().contentEquals(getterName));
  }

  /** What a getter returns in this class, which may say what its ancestor left open. */
  private TypeMirror typeOf(TypeElement type, ExecutableElement getter) {
    return memberOf(type, getter).getReturnType();
  }

  private ExecutableType memberOf(TypeElement type, ExecutableElement method) {
    return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
  }

  /** The getters that have a setter of their name, but of another type. */
  Map<String, ExecutableElement> mismatches(TypeElement type) {
    Map<String, ExecutableElement> found = new LinkedHashMap<>();
    getters(type)
        .forEach(
            (name, getter) -> {
              boolean named =
                  accessible(type).stream().anyMatch(method -> isSetterOf(method, name));
              if (named && setter(type, name, typeOf(type, getter)).isEmpty()) {
                found.put(name, getter);
              }
            });
    return found;
  }

  /** The constructor without parameters, if generated code can call it. */
  Optional<ExecutableElement> constructor(TypeElement type) {
    return constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getParameters().isEmpty())
        .filter(access::isAccessibleMember)
        .findFirst();
  }

  private Map<String, ExecutableElement> getters(TypeElement type) {
    Map<String, ExecutableElement> getters = new LinkedHashMap<>();
    for (TypeElement each : Ancestry.of(type)) {
      Map<String, ExecutableElement> own = new LinkedHashMap<>();
      for (ExecutableElement method : declared(each)) {
        propertyName(method).ifPresent(name -> own.putIfAbsent(name, method));
      }
      getters.putAll(own);
    }
    return getters;
  }

  private Optional<ExecutableElement> setter(TypeElement type, String name, TypeMirror valueType) {
    return accessible(type).stream()
        .filter(method -> isSetterOf(method, name))
        .filter(method -> takes(memberOf(type, method).getParameterTypes().get(0), valueType))
        .reduce((inherited, own) -> own);
  }

  /**
   * Whether a parameter is of the property's type, or of that with wildcards in it: Kotlin gives
   * {@code List<Payment>} to be got, and takes {@code List<? extends Payment>}.
   */
  private boolean takes(TypeMirror parameter, TypeMirror valueType) {
    return types.isSameType(parameter, valueType)
        || (types.isSameType(types.erasure(parameter), types.erasure(valueType))
            && types.isSubtype(valueType, parameter));
  }

  private List<ExecutableElement> accessible(TypeElement type) {
    return Ancestry.of(type).stream().flatMap(each -> declared(each).stream()).toList();
  }

  private List<ExecutableElement> declared(TypeElement type) {
    return methodsIn(type.getEnclosedElements()).stream()
        .filter(not(method -> method.getModifiers().contains(Modifier.STATIC)))
        .filter(access::isAccessibleMember)
        .toList();
  }

  private static boolean isSetterOf(ExecutableElement method, String name) {
    String methodName = method.getSimpleName().toString();
    return method.getParameters().size() == 1
        && methodName.length() > 3
        && methodName.startsWith("set")
        && decapitalized(methodName.substring(3)).equals(name);
  }

  private static Optional<String> propertyName(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    TypeKind returned = method.getReturnType().getKind();
    if (!method.getParameters().isEmpty() || returned == TypeKind.VOID) {
      return Optional.empty();
    }
    if (name.length() > 3 && name.startsWith("get")) {
      return Optional.of(decapitalized(name.substring(3)));
    }
    boolean truth =
        returned == TypeKind.BOOLEAN
            || method.getReturnType().toString().endsWith("java.lang.Boolean");
    return truth && name.length() > 2 && name.startsWith("is")
        ? Optional.of(decapitalized(name.substring(2)))
        : Optional.empty();
  }

  /** As JavaBeans do it: {@code Name} is {@code name}, but {@code URL} stays. */
  static String decapitalized(String name) {
    if (name.length() > 1
        && Character.isUpperCase(name.charAt(0))
        && Character.isUpperCase(name.charAt(1))) {
      return name;
    }
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
