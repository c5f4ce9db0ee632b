package dev.cloakroom.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The fields that lead to the present message, for what is said about a problem in it. */
final class FieldPath {
  private static final int USUAL_DEPTH = 8;

  private @Nullable Field[] fields = new @Nullable Field[USUAL_DEPTH];
  private int depth;

  int depth() {
    return depth;
  }

  boolean isFull() {
    return depth == WireType.MAX_DEPTH;
  }

  void enter(Field field) {
    if (depth == fields.length) {
      fields = Arrays.copyOf(fields, 2 * depth);
    }
    fields[depth++] = field;
  }

  void leave() {
    fields[--depth] = null;
  }

  /** The names of all fields down to the message, and of one in it if that is known. */
  String to(@Nullable Field last) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      Field field = fields[i];
      names.append(i == 0 ? "" : ".").append(field == null ? "" : field.name());
    }
    if (last != null) {
      names.append(depth == 0 ? "" : ".").append(last.name());
    }
    return names.toString();
  }
}
