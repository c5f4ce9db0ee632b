package dev.cloakroom.internal;

import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.MessageShape.Form;
import dev.cloakroom.wire.MessageShape.Part;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an encoded value was read as: the same without what is not known of it. All that is
 * known of a value is in what it was read as, so this is the largest one that is all in the value.
 */
final class ReadAs {
  private ReadAs() {}

  /** The one of these elements that an element was read as; null if it is none of them. */
  static @Nullable ByteBuffer find(Part part, ByteBuffer element, List<ByteBuffer> candidates) {
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    return candidates.stream()
        .filter(candidate -> isIn(part, candidate, element))
        .max(Comparator.comparingInt(ByteBuffer::remaining))
        .orElse(null);
  }

  private static boolean isIn(@Nullable Part part, ByteBuffer known, ByteBuffer field) {
    if (known.equals(field)) {
      return true;
    }
    return part != null
        && part.content() != null
        && isIn(part.content().get(), Slices.inside(known), Slices.inside(field));
  }

  private static boolean isIn(MessageShape shape, Slices known, Slices message) {
    return known.byTag().entrySet().stream()
        .allMatch(
            fields ->
                areIn(
                    shape.part(fields.getKey()), fields.getValue(), message.get(fields.getKey())));
  }

  private static boolean areIn(
      @Nullable Part part, List<ByteBuffer> known, List<ByteBuffer> fields) {
    if (known.size() != fields.size()) {
      return false;
    }
    if (part != null && part.form() == Form.SET) {
      return known.stream().allMatch(one -> fields.stream().anyMatch(it -> isIn(part, one, it)));
    }
    Part each = part != null && part.form() == Form.MAP ? Slices.entry(part) : part;
    for (int i = 0; i < known.size(); i++) {
      if (!isIn(each, known.get(i), fields.get(i))) {
        return false;
      }
    }
    return true;
  }
}
