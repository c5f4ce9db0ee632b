package dev.cloakroom.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A property as it was found in the source, not checked yet.
 *
 * @param elements where its annotations may stand; the first is where it is reported
 * @param setter {@code null} for a record component
 */
record PropertySource(
    String name,
    TypeMirror type,
    List<Element> elements,
    ExecutableElement getter,
    @Nullable ExecutableElement setter) {

  /** Where the property is reported. */
  Element element() {
    return elements.get(0);
  }

  Optional<Annotated> annotation(Class<?> annotation) {
    return Annotated.find(elements, annotation);
  }
}
