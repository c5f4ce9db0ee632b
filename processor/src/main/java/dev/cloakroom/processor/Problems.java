package dev.cloakroom.processor;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** What was found wrong, all of it, and the same thing once. Not thread-safe. */
final class Problems {
  private final Set<Problem> found = new LinkedHashSet<>();

  private record Problem(
      String message,
      Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value) {}

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** At an element. */
  void at(Element element, Diagnostic diagnostic, Object... arguments) {
    found.add(new Problem(diagnostic.message(arguments), element, null, null));
  }

  /** At an annotation of an element, at its value if it has one. */
  void at(Annotated annotated, Diagnostic diagnostic, Object... arguments) {
    found.add(
        new Problem(
            diagnostic.message(arguments),
            annotated.element(),
            annotated.mirror(),
            annotated.value()));
  }

  void addAll(Problems others) {
    found.addAll(others.found);
  }

  void printTo(Messager messager) {
    printTo(messager, Kind.ERROR);
  }

  void printTo(Messager messager, Kind kind) {
    for (Problem problem : found) {
      messager.printMessage(
          kind, problem.message, problem.element, problem.annotation, problem.value);
    }
  }
}
