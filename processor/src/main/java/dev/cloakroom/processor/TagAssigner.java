package dev.cloakroom.processor;

import dev.cloakroom.FormerName;
import dev.cloakroom.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Gives each property of a class its field number. */
final class TagAssigner {
  private final Problems problems;

  TagAssigner(Problems problems) {
    this.problems = problems;
  }

  /** The number of each property; with a problem for each that has none of its own. */
  Map<PropertySource, Integer> assign(TypeElement owner, List<PropertySource> properties) {
    Map<PropertySource, Integer> tags = new LinkedHashMap<>();
    for (PropertySource property : properties) {
      tags.put(property, tagOf(owner, property));
    }
    checkUnique(owner, tags);
    return tags;
  }

  private int tagOf(TypeElement owner, PropertySource property) {
    Optional<Annotated> tag = property.annotation(Tag.class);
    if (tag.isPresent()) {
      int number = tag.get().valueOr(Integer.class, 0);
      if (!Tags.isAllowed(number)) {
        problems.at(
            tag.get(),
            Diagnostic.TAG_OUT_OF_RANGE,
            property.name(),
            owner.getSimpleName(),
            number,
            number >= Tags.RESERVED_BEGIN && number < Tags.RESERVED_END ? Tags.RESERVED_END : 1);
      }
      return number;
    }
    Optional<Annotated> former = property.annotation(FormerName.class);
    if (former.isEmpty()) {
      return NameHash.of(property.name());
    }
    String name = former.get().valueOr(String.class, "");
    if (!SourceVersion.isIdentifier(name)) {
      problems.at(
          former.get(), Diagnostic.BAD_FORMER_NAME, name, property.name(), owner.getSimpleName());
    }
    return NameHash.of(name);
  }

  private void checkUnique(TypeElement owner, Map<PropertySource, Integer> tags) {
    Set<Integer> taken = new HashSet<>(tags.values());
    Map<Integer, PropertySource> first = new HashMap<>();
    tags.forEach(
        (property, tag) -> {
          PropertySource other = first.putIfAbsent(tag, property);
          if (other != null && Tags.isAllowed(tag)) {
            int free = Tags.free(taken);
            taken.add(free);
            Object[] arguments = {
              property.name(),
              owner.getSimpleName(),
              tag,
              origin(property),
              other.name(),
              origin(other),
              free
            };
            property
                .annotation(Tag.class)
                .ifPresentOrElse(
                    at -> problems.at(at, Diagnostic.TAG_COLLISION, arguments),
                    () -> problems.at(property.element(), Diagnostic.TAG_COLLISION, arguments));
          }
        });
  }

  private static String origin(PropertySource property) {
    if (property.annotation(Tag.class).isPresent()) {
      return "by @Tag";
    }
    return property.annotation(FormerName.class).isPresent()
        ? "by the hash of its former name"
        : "by the hash of its name";
  }
}
