package dev.cloakroom.processor;

import dev.cloakroom.UnknownDefault;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands for unknown constants and subtypes in one property, and what is wrong there.
 */
final class UnknownDefaults {
  private final TypeElement owner;
  private final PropertySource source;
  private final Problems problems;
  private boolean used;

  UnknownDefaults(TypeElement owner, PropertySource source, Problems problems) {
    this.owner = owner;
    this.source = source;
    this.problems = problems;
  }

  /** The constant for one enum in the property: what the property says, or else the enum. */
  @Nullable String ofConstants(TypeElement type) {
    return of(type, "constant", constants(type));
  }

  /** The constant for an enum that is a subtype: what the enum says. */
  @Nullable String ofConstantsThemselves(TypeElement type) {
    return marked(type, "constant", constants(type));
  }

  static List<? extends Element> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .toList();
  }

  /** The subtype for one sealed type in the property, likewise; an enum cannot be it. */
  @Nullable String ofSubtypes(TypeElement type, List<TypeElement> subtypes) {
    return of(
        type,
        "subtype",
        subtypes.stream().filter(subtype -> subtype.getKind() != ElementKind.ENUM).toList());
  }

  private @Nullable String of(TypeElement type, String what, List<? extends Element> candidates) {
    Optional<Annotated> here = source.annotation(UnknownDefault.class);
    return here.isPresent()
        ? ofProperty(here.get(), type, what, candidates)
        : marked(type, what, candidates);
  }

  private @Nullable String ofProperty(
      Annotated at, TypeElement type, String what, List<? extends Element> constants) {
    used = true;
    String name = at.valueOr(String.class, "");
    if (constants.stream().anyMatch(constant -> constant.getSimpleName().contentEquals(name))) {
      return name;
    }
    problems.at(
        at,
        Diagnostic.BAD_UNKNOWN_DEFAULT,
        property(),
        "names no " + what + " of " + type.getSimpleName(),
        constants.isEmpty() ? "Remove it" : "Write @UnknownDefault(\"" + last(constants) + "\")");
    return null;
  }

  private @Nullable String marked(
      TypeElement type, String what, List<? extends Element> constants) {
    List<Annotated> marked =
        constants.stream()
            .flatMap(constant -> Annotated.find(List.of(constant), UnknownDefault.class).stream())
            .toList();
    if (marked.isEmpty()) {
      return null;
    }
    Annotated first = marked.get(0);
    if (marked.size() > 1) {
      problems.at(
          marked.get(1),
          Diagnostic.BAD_UNKNOWN_DEFAULT,
          type.getSimpleName(),
          "stands on two " + what + "s",
          "Remove one of the two");
    } else if (first.value() != null) {
      problems.at(
          first,
          Diagnostic.BAD_UNKNOWN_DEFAULT,
          type.getSimpleName(),
          "stands on a " + what + " and names one",
          "Write @UnknownDefault alone");
    }
    return first.element().getSimpleName().toString();
  }

  /** That the property has something to which its annotation applies. */
  void checkUsed() {
    Optional<Annotated> here = source.annotation(UnknownDefault.class);
    if (here.isPresent() && !used) {
      problems.at(
          here.get(),
          Diagnostic.BAD_UNKNOWN_DEFAULT,
          property(),
          "has no enum or sealed type to apply to (the keys of a map are none)",
          "Remove it");
    }
  }

  private String property() {
    return "property '" + source.name() + "' of " + owner.getSimpleName();
  }

  private static String last(List<? extends Element> constants) {
    return constants.get(constants.size() - 1).getSimpleName().toString();
  }
}
