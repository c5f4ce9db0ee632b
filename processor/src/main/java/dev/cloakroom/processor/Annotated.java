package dev.cloakroom.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * An annotation where it stands.
 *
 * @param value its {@code value} or another member, as far as that is written
 */
record Annotated(Element element, AnnotationMirror mirror, @Nullable AnnotationValue value) {

  /** The annotation at the first of these elements that has it. */
  static Optional<Annotated> find(List<? extends Element> elements, Class<?> annotation) {
    return elements.stream()
        .flatMap(
            element ->
                element.getAnnotationMirrors().stream()
                    .filter(mirror -> isOf(mirror, annotation.getCanonicalName()))
                    .map(mirror -> of(element, mirror)))
        .findFirst();
  }

  /** One that stands at an element, or in an annotation there. */
  static Annotated of(Element element, AnnotationMirror mirror) {
    return new Annotated(element, mirror, valueOf(mirror, "value"));
  }

  /** Whether an annotation is of this class. */
  static boolean isOf(AnnotationMirror mirror, String annotation) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(annotation);
  }

  /** The same, with another of its members in the place of {@code value}. */
  Annotated member(String name) {
    return new Annotated(element, mirror, valueOf(mirror, name));
  }

  private static @Nullable AnnotationValue valueOf(AnnotationMirror mirror, String name) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
        .map(entry -> (AnnotationValue) entry.getValue())
        .findFirst()
        .orElse(null);
  }

  /** Its {@code value}, or something else if it is not of that class or not written. */
  <T> T valueOr(Class<T> type, T otherwise) {
    return value != null && type.isInstance(value.getValue())
        ? type.cast(value.getValue())
        : otherwise;
  }
}
