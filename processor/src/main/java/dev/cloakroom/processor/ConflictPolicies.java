package dev.cloakroom.processor;

import dev.cloakroom.ConflictPolicy;
import dev.cloakroom.OnConflict;
import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds what happens where two requests have changed the same property. */
final class ConflictPolicies {
  private final TypeElement payload;
  private final Problems problems;

  ConflictPolicies(TypeElement payload, Problems problems) {
    this.payload = payload;
    this.problems = problems;
  }

  /** The names of the properties in which the later save wins. */
  Set<String> lastWriterWins(List<PropertySource> properties) {
    Optional<Annotated> ofClass = Annotated.find(List.of(payload), OnConflict.class);
    Set<String> names = new HashSet<>();
    for (PropertySource property : properties) {
      Optional<Annotated> own = property.annotation(OnConflict.class);
      Optional<Class<?>> ownership = ownership(property);
      if (ownership.isPresent()) {
        own.ifPresent(at -> refuseOwner(at, property, ownership.get()));
      } else if (own.or(() -> ofClass).filter(ConflictPolicies::isLastWriterWins).isPresent()) {
        names.add(property.name());
      }
    }
    for (TypeElement above : Ancestry.of(payload)) {
      refuse(above);
    }
    return names;
  }

  /** Which of the annotations a property has that say whose session it is. */
  private static Optional<Class<?>> ownership(PropertySource property) {
    return List.<Class<?>>of(Subject.class, Tenant.class).stream()
        .filter(annotation -> property.annotation(annotation).isPresent())
        .findFirst();
  }

  private void refuseOwner(Annotated at, PropertySource property, Class<?> ownership) {
    problems.at(
        at,
        Diagnostic.POLICY_OF_OWNER,
        property.name(),
        payload.getSimpleName(),
        ownership.getSimpleName());
  }

  private static boolean isLastWriterWins(Annotated at) {
    return at.value() != null
        && at.value().getValue() instanceof VariableElement constant
        && constant.getSimpleName().contentEquals(ConflictPolicy.LAST_WRITER_WINS.name());
  }

  /** That neither a value nor a property of it has a policy, unless it is a payload itself. */
  void refuseInside(TypeElement value, List<PropertySource> properties) {
    if (isPayload(value)) {
      return;
    }
    Ancestry.of(value).forEach(this::refuse);
    for (PropertySource property : properties) {
      property
          .annotation(OnConflict.class)
          .ifPresent(
              at ->
                  problems.at(
                      at,
                      Diagnostic.STRAY_POLICY,
                      "property '%s' of the value %s"
                          .formatted(property.name(), value.getSimpleName()),
                      "the property of %s that holds it".formatted(payload.getSimpleName())));
    }
  }

  private void refuse(TypeElement type) {
    refuse(type, problems);
  }

  /** That a class has no policy, unless it is a payload. */
  static void refuse(TypeElement type, Problems problems) {
    Annotated.find(List.of(type), OnConflict.class)
        .filter(at -> !isPayload(type))
        .ifPresent(
            at ->
                problems.at(
                    at,
                    Diagnostic.STRAY_POLICY,
                    type.getSimpleName() + ", which has no @SessionPayload",
                    "the payload class, or a property of it"));
  }

  private static boolean isPayload(TypeElement type) {
    return Annotated.find(List.of(type), SessionPayload.class).isPresent();
  }
}
