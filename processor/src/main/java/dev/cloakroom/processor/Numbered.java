package dev.cloakroom.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * What gets a field number: a property, or a subtype of a sealed type.
 *
 * @param name what the number is the hash of, if nothing else is said
 * @param label what it is called in messages
 * @param elements where its annotations may stand; the first is where it is reported
 */
record Numbered(String name, String label, List<Element> elements) {
  Numbered {
    elements = List.copyOf(elements);
  }

  /** Where it is reported. */
  Element element() {
    return elements.get(0);
  }

  Optional<Annotated> annotation(Class<?> annotation) {
    return Annotated.find(elements, annotation);
  }
}
