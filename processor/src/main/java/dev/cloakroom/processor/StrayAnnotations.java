package dev.cloakroom.processor;

import static javax.lang.model.util.ElementFilter.fieldsIn;
import static javax.lang.model.util.ElementFilter.methodsIn;

import dev.cloakroom.Convert;
import dev.cloakroom.FormerName;
import dev.cloakroom.OnConflict;
import dev.cloakroom.Subject;
import dev.cloakroom.Tag;
import dev.cloakroom.Tenant;
import dev.cloakroom.UnknownDefault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Finds annotations that stand on what is not a property, where they would have no effect. */
final class StrayAnnotations {
  private static final List<Class<?>> OURS =
      List.of(
          Subject.class,
          Tenant.class,
          Tag.class,
          FormerName.class,
          UnknownDefault.class,
          OnConflict.class,
          Convert.class,
          Convert.All.class);
  private static final List<Class<?>> OF_SUBTYPES =
      List.of(Tag.class, FormerName.class, UnknownDefault.class);

  private final Problems problems;

  StrayAnnotations(Problems problems) {
    this.problems = problems;
  }

  void check(TypeElement owner, boolean record, List<PropertySource> properties) {
    checkType(owner);
    Set<Element> known = new HashSet<>();
    properties.forEach(property -> known.addAll(property.elements()));
    List<Element> members = new ArrayList<>();
    for (TypeElement type : Ancestry.of(owner)) {
      members.addAll(fieldsIn(type.getEnclosedElements()));
      members.addAll(methodsIn(type.getEnclosedElements()));
    }
    for (Element member : members) {
      if (!known.contains(member)) {
        check(owner, record, member);
      }
    }
  }

  /** That the class, if it has an annotation of a subtype, is one. */
  private void checkType(TypeElement type) {
    for (Class<?> annotation : OF_SUBTYPES) {
      Annotated.find(List.of(type), annotation)
          .filter(at -> !isSubtypeOfSealed(type))
          .ifPresent(
              at ->
                  problems.at(
                      at,
                      Diagnostic.NOT_A_PROPERTY,
                      annotation.getSimpleName(),
                      type.getSimpleName(),
                      type.getSimpleName(),
                      "It is not a subtype of a sealed type either. Remove it"));
    }
  }

  private static boolean isSubtypeOfSealed(TypeElement type) {
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return true;
    }
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .anyMatch(
            above ->
                above instanceof DeclaredType declared
                    && isSubtypeOfSealed((TypeElement) declared.asElement()));
  }

  private void check(TypeElement owner, boolean record, Element member) {
    for (Class<?> annotation : OURS) {
      Annotated.find(List.of(member), annotation)
          .ifPresent(
              at ->
                  problems.at(
                      at,
                      Diagnostic.NOT_A_PROPERTY,
                      annotation.getSimpleName(),
                      member.getSimpleName(),
                      owner.getSimpleName(),
                      record
                          ? "Annotate a component of the record"
                          : "Annotate a getter that has a setter of the same type, both not"
                              + " private, or the field of their name"));
    }
  }
}
