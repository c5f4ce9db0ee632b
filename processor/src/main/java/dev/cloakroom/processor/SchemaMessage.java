package dev.cloakroom.processor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A message in a schema.
 *
 * @param oneOf whether it is a sealed type, with a field for each subtype
 * @param unknown the subtype that stands for unknown ones, or {@code null}
 * @param reserved the numbers that are not to be used again, with what they were
 * @param element the class; {@code null} if there is none, or it was read from a file
 */
record SchemaMessage(
    String name,
    boolean oneOf,
    @Nullable String unknown,
    List<SchemaField> fields,
    SortedMap<Integer, String> reserved,
    @Nullable Element element) {
  SchemaMessage {
    fields = fields.stream().sorted(Comparator.comparingInt(SchemaField::tag)).toList();
    reserved = new TreeMap<>(reserved);
  }

  Optional<SchemaField> field(int tag) {
    return fields.stream().filter(field -> field.tag() == tag).findFirst();
  }

  SchemaMessage withReserved(SortedMap<Integer, String> numbers) {
    return new SchemaMessage(name, oneOf, unknown, fields, numbers, element);
  }
}
