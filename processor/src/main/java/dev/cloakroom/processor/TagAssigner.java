package dev.cloakroom.processor;

import dev.cloakroom.FormerName;
import dev.cloakroom.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Gives each field of a message its number. */
final class TagAssigner {
  private final Problems problems;

  TagAssigner(Problems problems) {
    this.problems = problems;
  }

  /** The numbers in the same order; with a problem for each that has none of its own. */
  List<Integer> assign(List<Numbered> fields) {
    List<Integer> tags = new ArrayList<>();
    for (Numbered field : fields) {
      tags.add(tagOf(field));
    }
    checkUnique(fields, tags);
    return tags;
  }

  private int tagOf(Numbered field) {
    Optional<Annotated> tag = field.annotation(Tag.class);
    if (tag.isPresent()) {
      int number = tag.get().valueOr(Integer.class, 0);
      if (!Tags.isAllowed(number)) {
        problems.at(
            tag.get(),
            Diagnostic.TAG_OUT_OF_RANGE,
            field.label(),
            number,
            number >= Tags.RESERVED_BEGIN && number < Tags.RESERVED_END ? Tags.RESERVED_END : 1);
      }
      return number;
    }
    Optional<Annotated> former = field.annotation(FormerName.class);
    if (former.isEmpty()) {
      return NameHash.of(field.name());
    }
    String name = former.get().valueOr(String.class, "");
    if (!SourceVersion.isIdentifier(name)) {
      problems.at(former.get(), Diagnostic.BAD_FORMER_NAME, name, field.label());
    }
    return NameHash.of(name);
  }

  private void checkUnique(List<Numbered> fields, List<Integer> tags) {
    Set<Integer> taken = new HashSet<>(tags);
    Map<Integer, Numbered> first = new HashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      int tag = tags.get(i);
      Numbered field = fields.get(i);
      Numbered other = first.putIfAbsent(tag, field);
      if (other != null && Tags.isAllowed(tag)) {
        int free = Tags.free(taken);
        taken.add(free);
        Object[] arguments = {
          field.label(), tag, origin(field), other.label(), origin(other), free
        };
        field
            .annotation(Tag.class)
            .ifPresentOrElse(
                at -> problems.at(at, Diagnostic.TAG_COLLISION, arguments),
                () -> problems.at(field.element(), Diagnostic.TAG_COLLISION, arguments));
      }
    }
  }

  private static String origin(Numbered field) {
    if (field.annotation(Tag.class).isPresent()) {
      return "by @Tag";
    }
    return field.annotation(FormerName.class).isPresent()
        ? "by the hash of its former name"
        : "by the hash of its name";
  }
}
