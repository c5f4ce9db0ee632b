package dev.cloakroom.processor;

import static javax.lang.model.util.ElementFilter.constructorsIn;
import static javax.lang.model.util.ElementFilter.fieldsIn;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** The properties of a record: its components. */
final class RecordShape {
  private final Types types;

  RecordShape(Types types) {
    this.types = types;
  }

  List<PropertySource> properties(TypeElement type) {
    List<PropertySource> found = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      // Its annotations stand on the field too, and only that has a position in the source.
      List<Element> elements = new ArrayList<>();
      fieldsIn(type.getEnclosedElements()).stream()
          .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
          .filter(field -> field.getSimpleName().contentEquals(name))
          .forEach(elements::add);
      elements.add(component.getAccessor());
      found.add(
          new PropertySource(name, component.asType(), elements, component.getAccessor(), null));
    }
    return found;
  }

  /** The constructor that takes all components. */
  ExecutableElement canonicalConstructor(TypeElement type) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    return constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> takes(constructor, components))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("every record has a canonical constructor"));
  }

  private boolean takes(
      ExecutableElement constructor, List<? extends RecordComponentElement> components) {
    if (constructor.getParameters().size() != components.size()) {
      return false;
    }
    for (int i = 0; i < components.size(); i++) {
      if (!types.isSameType(
          types.erasure(constructor.getParameters().get(i).asType()),
          types.erasure(components.get(i).asType()))) {
        return false;
      }
    }
    return true;
  }
}
