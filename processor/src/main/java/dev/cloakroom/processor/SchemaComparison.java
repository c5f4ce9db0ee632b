package dev.cloakroom.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Compares the schema of the present classes with the one under which sessions are stored. A change
 * is compatible only if each version can read what the other one writes. Used once.
 */
final class SchemaComparison {
  private final Schema now;
  private final List<SchemaMessage> then;
  private final String file;
  private final Problems problems;
  private final List<String> changes = new ArrayList<>();
  private final Set<String> compared = new HashSet<>();
  private final TreeMap<String, TreeMap<Integer, String>> reserved = new TreeMap<>();

  /**
   * Where a message is met.
   *
   * @param element where its problems are reported that have no place of their own
   * @param keysOf the map whose keys it is part of, or {@code null}
   */
  private record Place(@Nullable Element element, @Nullable String keysOf) {
    Place inside(SchemaMessage message) {
      return message.element() == null ? this : new Place(message.element(), keysOf);
    }

    @Nullable Element elementOf(SchemaField field) {
      return field.element() == null ? element : field.element();
    }
  }

  /**
   * A comparison.
   *
   * @param then what was read from the file
   * @param file its name, for messages
   * @param problems where incompatible changes are reported
   */
  SchemaComparison(Schema now, List<SchemaMessage> then, String file, Problems problems) {
    this.now = now;
    this.then = then;
    this.file = file;
    this.problems = problems;
  }

  /** Compares the payloads, and all that is in them. */
  void compare() {
    SchemaMessage root = now.root();
    compare(then.get(0), root, new Place(root.element(), null));
  }

  /** The compatible changes. */
  List<String> changes() {
    return changes;
  }

  /** The present schema, with the numbers that are never to be used again. */
  Schema updated() {
    List<SchemaMessage> messages = new ArrayList<>();
    for (SchemaMessage message : now.messages()) {
      TreeMap<Integer, String> numbers =
          new TreeMap<>(reserved.getOrDefault(message.name(), new TreeMap<>()));
      message.fields().forEach(field -> numbers.remove(field.tag()));
      messages.add(message.withReserved(numbers));
    }
    return new Schema(now.typeName(), now.className(), now.packageName(), messages);
  }

  private void compare(SchemaMessage old, SchemaMessage present, Place place) {
    boolean inKeys = place.keysOf() != null;
    if (!compared.add(old.name() + " " + present.name() + (inKeys ? " in keys" : ""))) {
      return;
    }
    if (old.unknown() != null && present.unknown() == null) {
      report(place.element(), Diagnostic.SCHEMA_DEFAULT, present.name(), "subtypes", old.unknown());
    }
    TreeMap<Integer, String> numbers =
        reserved.computeIfAbsent(present.name(), name -> new TreeMap<>());
    numbers.putAll(old.reserved());
    for (SchemaField field : old.fields()) {
      Optional<SchemaField> same = present.field(field.tag());
      if (same.isPresent()) {
        compare(present, field, same.get(), place);
      } else {
        numbers.put(field.tag(), field.name() + ": " + field.kind());
        removed(old, present, field, place);
      }
    }
    for (SchemaField field : present.fields()) {
      if (old.field(field.tag()).isEmpty()) {
        added(old, present, field, place);
      }
    }
  }

  private void removed(SchemaMessage old, SchemaMessage present, SchemaField field, Place place) {
    if (old.oneOf()) {
      report(place.element(), Diagnostic.SCHEMA_LOST, "subtype", field.name(), present.name());
      return;
    }
    if (place.keysOf() != null) {
      reportKey(
          place.element(), "property '" + field.name() + "' of " + present.name(), "gone", place);
      return;
    }
    report(
        place.element(),
        Diagnostic.SCHEMA_REMOVED,
        field.name(),
        field.kind(),
        field.tag(),
        present.name(),
        file,
        field.tag(),
        field.name(),
        hint(old, present, field));
  }

  /** What it may have become. */
  private static String hint(SchemaMessage old, SchemaMessage present, SchemaField field) {
    for (SchemaField other : present.fields()) {
      if (old.field(other.tag()).isEmpty()) {
        if (other.name().equals(field.name())) {
          return ". If it only has another number now: write @Tag(" + field.tag() + ") at it";
        }
        if (other.kind().toString().equals(field.kind().toString())) {
          return ". If it is '"
              + other.name()
              + "' now: write @FormerName(\""
              + field.name()
              + "\") there";
        }
      }
    }
    return "";
  }

  private void added(SchemaMessage old, SchemaMessage present, SchemaField field, Place place) {
    Element element = place.elementOf(field);
    String before = old.reserved().get(field.tag());
    if (before != null) {
      report(
          element,
          Diagnostic.SCHEMA_RESERVED,
          field.name(),
          present.name(),
          field.tag(),
          file,
          before,
          Tags.free(usedBy(old, present)));
    } else if (old.oneOf() && old.unknown() == null) {
      report(
          element,
          Diagnostic.SCHEMA_NEW,
          "subtype " + field.name(),
          present.name(),
          "Annotate one subtype of " + present.name() + " with @UnknownDefault");
    } else if (place.keysOf() != null) {
      reportKey(element, "'" + field.name() + "' of " + present.name(), "new", place);
    } else {
      changes.add("'" + field.name() + "' of " + present.name() + " is new");
    }
  }

  private static Set<Integer> usedBy(SchemaMessage old, SchemaMessage present) {
    Set<Integer> used = new HashSet<>(old.reserved().keySet());
    old.fields().forEach(field -> used.add(field.tag()));
    present.fields().forEach(field -> used.add(field.tag()));
    return used;
  }

  private void compare(SchemaMessage present, SchemaField old, SchemaField field, Place place) {
    Element element = place.elementOf(field);
    String where = "'" + field.name() + "' of " + present.name();
    if (!old.role().equals(field.role())) {
      report(element, Diagnostic.SCHEMA_OWNER, where, orNone(old.role()), orNone(field.role()));
    }
    boolean isLike =
        old.kind().form().isLike(field.kind().form())
            && isLike(old.kind().key(), field.kind().key())
            && isLike(old.kind().value(), field.kind().value());
    if (!isLike) {
      report(element, Diagnostic.SCHEMA_TYPE, where, old.kind(), field.kind());
      return;
    }
    if (!old.kind().form().equals(field.kind().form())) {
      changes.add(where + " was a " + old.kind() + " and is a " + field.kind());
    }
    if (!old.name().equals(field.name()) && !present.oneOf()) {
      changes.add(where + " was named '" + old.name() + "'");
    }
    SchemaType oldKey = old.kind().key();
    SchemaType key = field.kind().key();
    if (oldKey != null && key != null) {
      inside(where, oldKey, key, new Place(element, where));
    }
    inside(where, old.kind().value(), field.kind().value(), new Place(element, place.keysOf()));
  }

  private static String orNone(String role) {
    return role.isEmpty() ? "neither @Subject nor @Tenant" : role;
  }

  private static boolean isLike(@Nullable SchemaType old, @Nullable SchemaType present) {
    if (old == null || present == null) {
      return Objects.equals(old, present);
    }
    return old.name().equals(present.name());
  }

  private void inside(String where, SchemaType old, SchemaType present, Place place) {
    if (present.isMessage()) {
      Optional<SchemaMessage> oldMessage =
          then.stream().filter(message -> message.name().equals(old.message())).findFirst();
      Optional<SchemaMessage> message = now.message(present.message());
      if (oldMessage.isPresent() && message.isPresent()) {
        if (oldMessage.get().oneOf() != message.get().oneOf()) {
          report(place.element(), Diagnostic.SCHEMA_TYPE, where, old, present);
        } else {
          compare(oldMessage.get(), message.get(), place.inside(message.get()));
        }
      }
    } else if (present.name().equals(SchemaType.ENUM)) {
      constants(where, old, present, place);
    }
  }

  private void constants(String where, SchemaType old, SchemaType present, Place place) {
    Element element = place.element();
    for (String constant : old.constants()) {
      if (!present.constants().contains(constant)) {
        report(element, Diagnostic.SCHEMA_LOST, "constant", constant, where);
      }
    }
    for (String constant : present.constants()) {
      if (!old.constants().contains(constant)) {
        if (old.unknown() == null) {
          report(
              element,
              Diagnostic.SCHEMA_NEW,
              "constant " + constant,
              where,
              "Annotate one constant with @UnknownDefault (keys of a map cannot have one: make them"
                  + " text)");
        } else if (place.keysOf() != null) {
          reportKey(element, "constant " + constant + " of " + where, "new", place);
        } else {
          changes.add(where + " has the new constant " + constant);
        }
      }
    }
    if (old.unknown() != null && present.unknown() == null) {
      report(element, Diagnostic.SCHEMA_DEFAULT, where, "constants", old.unknown());
    }
    if (old.unknown() == null && present.unknown() != null) {
      changes.add(where + " reads unknown constants as " + present.unknown());
    }
  }

  private void reportKey(@Nullable Element element, String what, String how, Place place) {
    report(element, Diagnostic.SCHEMA_KEY, what, how, String.valueOf(place.keysOf()));
  }

  private void report(@Nullable Element element, Diagnostic diagnostic, Object... arguments) {
    Element known = element == null ? now.root().element() : element;
    if (known != null) {
      problems.at(known, diagnostic, arguments);
    }
  }
}
