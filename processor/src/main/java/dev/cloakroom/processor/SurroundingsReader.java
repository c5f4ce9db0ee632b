package dev.cloakroom.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Looks at what generated code has to fit into. */
final class SurroundingsReader {
  private static final Set<String> JAVA_LANG =
      Set.of(
          "Boolean",
          "Byte",
          "Character",
          "Deprecated",
          "Double",
          "Float",
          "Integer",
          "Long",
          "Override",
          "Short",
          "String",
          "SuppressWarnings");

  private final Elements elements;

  SurroundingsReader(Elements elements) {
    this.elements = elements;
  }

  Surroundings read(
      TypeElement payload, List<? extends Element> types, List<? extends Element> members) {
    return new Surroundings(
        Access.isPublic(payload),
        isNullMarked(payload),
        suppressed(payload, types, members),
        elements.getTypeElement(elements.getModuleOf(payload), Generated.class.getName()) != null,
        shadowsJavaLang(payload));
  }

  private List<String> suppressed(
      TypeElement payload, List<? extends Element> types, List<? extends Element> members) {
    List<String> warnings = new ArrayList<>();
    boolean deprecated =
        Stream.of(List.of(payload), types, members)
            .flatMap(Collection::stream)
            .anyMatch(elements::isDeprecated);
    if (deprecated) {
      warnings.addAll(List.of("deprecation", "removal"));
    }
    if (Access.isPublic(payload) && !elements.getModuleOf(payload).isUnnamed()) {
      // Whether a module requires the API transitively is told to its author at the payload.
      warnings.add("exports");
    }
    return warnings;
  }

  private static boolean isNullMarked(TypeElement payload) {
    for (Element e = payload; e != null; e = outer(e)) {
      if (has(e, "org.jspecify.annotations.NullUnmarked")) {
        return false;
      }
      if (has(e, "org.jspecify.annotations.NullMarked")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Element outer(Element element) {
    return element.getEnclosingElement();
  }

  private static boolean has(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> Annotated.isOf(mirror, annotation));
  }

  private boolean shadowsJavaLang(TypeElement payload) {
    return elements.getPackageOf(payload).getEnclosedElements().stream()
        .anyMatch(type -> JAVA_LANG.contains(type.getSimpleName().toString()));
  }
}
