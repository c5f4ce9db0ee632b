package dev.cloakroom.processor;

import dev.cloakroom.Subject;
import dev.cloakroom.Tenant;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds the properties that say whose session it is. */
final class Owners {
  private final Problems problems;

  Owners(Problems problems) {
    this.problems = problems;
  }

  /** The names of the two properties. */
  record Names(@Nullable String subject, @Nullable String tenant) {}

  Names find(TypeElement payload, List<PropertySource> properties) {
    PropertySource subject = one(payload, properties, Subject.class, Diagnostic.SEVERAL_SUBJECTS);
    PropertySource tenant = one(payload, properties, Tenant.class, Diagnostic.SEVERAL_TENANTS);
    if (tenant != null && subject == null) {
      tenant
          .annotation(Tenant.class)
          .ifPresent(
              at ->
                  problems.at(
                      at,
                      Diagnostic.TENANT_WITHOUT_SUBJECT,
                      tenant.name(),
                      payload.getSimpleName()));
    }
    return new Names(
        subject == null ? null : subject.name(), tenant == null ? null : tenant.name());
  }

  private @Nullable PropertySource one(
      TypeElement payload,
      List<PropertySource> properties,
      Class<?> annotation,
      Diagnostic several) {
    PropertySource first = null;
    for (PropertySource property : properties) {
      Optional<Annotated> at = property.annotation(annotation);
      if (at.isPresent() && first != null) {
        problems.at(at.get(), several, property.name(), payload.getSimpleName(), first.name());
      } else if (at.isPresent()) {
        first = property;
        requireString(payload, property, at.get(), annotation);
      }
    }
    return first;
  }

  private void requireString(
      TypeElement payload, PropertySource property, Annotated at, Class<?> annotation) {
    if (!TypeNames.isString(property.type())) {
      problems.at(
          at,
          Diagnostic.SUBJECT_NOT_STRING,
          property.name(),
          payload.getSimpleName(),
          annotation.getSimpleName(),
          property.type());
    }
  }

  /** That no property of a value claims to be one of the two. */
  void refuseInside(TypeElement payload, TypeElement value, List<PropertySource> properties) {
    for (PropertySource property : properties) {
      for (Class<?> annotation : List.of(Subject.class, Tenant.class)) {
        property
            .annotation(annotation)
            .ifPresent(
                at ->
                    problems.at(
                        at,
                        Diagnostic.SUBJECT_IN_VALUE,
                        property.name(),
                        value.getSimpleName(),
                        annotation.getSimpleName(),
                        payload.getSimpleName()));
      }
    }
  }
}
