package dev.cloakroom.processor;

import static javax.lang.model.util.ElementFilter.fieldsIn;
import static javax.lang.model.util.ElementFilter.methodsIn;

import dev.cloakroom.FormerName;
import dev.cloakroom.Subject;
import dev.cloakroom.Tag;
import dev.cloakroom.Tenant;
import dev.cloakroom.UnknownDefault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations that stand on what is not a property, where they would have no effect. */
final class StrayAnnotations {
  private static final List<Class<?>> OURS =
      List.of(Subject.class, Tenant.class, Tag.class, FormerName.class, UnknownDefault.class);

  private final Problems problems;

  StrayAnnotations(Problems problems) {
    this.problems = problems;
  }

  void check(TypeElement owner, boolean record, List<PropertySource> properties) {
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
