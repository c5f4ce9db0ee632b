package dev.cloakroom.internal;

import dev.cloakroom.ConflictPolicy;
import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.MessageShape.Part;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Merges what two requests made of the same payload, property by property and, in maps and sets,
 * entry by entry. It works on encoded bytes: a property was changed if its slice differs from the
 * base's. Where both changed one, it is a conflict even if they made the same of it: two requests
 * that count from 3 to 4 have counted two. Where the property says that the last one wins, mine
 * does, for it is the later one.
 */
final class ThreeWayMerge {
  /** The bits of a field's first byte that say how it is written. */
  private static final int WIRE_TYPE = 7;

  private final PayloadType<?> type;
  private final List<String> conflicts = new ArrayList<>();

  private ThreeWayMerge(PayloadType<?> type) {
    this.type = type;
  }

  /**
   * How a merge ended.
   *
   * @param merged the merged message, of use only without conflicts
   * @param conflicts the names of the properties that both changed, and none of which wins
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Result(byte[] merged, List<String> conflicts) {}

  static Result merge(PayloadType<?> type, byte[] base, byte[] mine, byte[] theirs) {
    ThreeWayMerge merge = new ThreeWayMerge(type);
    Slices merged = merge.messages(Slices.of(base), Slices.of(mine), Slices.of(theirs));
    return new Result(merged.join(), merge.conflicts);
  }

  /** The names of the properties in which two messages differ. */
  static List<String> changed(PayloadType<?> type, byte[] base, byte[] mine) {
    Slices before = Slices.of(base);
    Slices after = Slices.of(mine);
    SortedSet<Integer> tags = new TreeSet<>(before.byTag().keySet());
    tags.addAll(after.byTag().keySet());
    return tags.stream()
        .filter(tag -> !before.get(tag).equals(after.get(tag)))
        .map(tag -> nameOf(type, tag))
        .toList();
  }

  private static String nameOf(PayloadType<?> type, int tag) {
    return type.property(tag).<String>map(Property::name).orElse("field " + tag);
  }

  private Slices messages(Slices base, Slices mine, Slices theirs) {
    SortedSet<Integer> tags = new TreeSet<>(base.byTag().keySet());
    tags.addAll(mine.byTag().keySet());
    tags.addAll(theirs.byTag().keySet());
    SortedMap<Integer, List<ByteBuffer>> merged = new TreeMap<>();
    for (int tag : tags) {
      merged.put(tag, property(tag, base.get(tag), mine.get(tag), theirs.get(tag)));
    }
    return new Slices(merged);
  }

  private List<ByteBuffer> property(
      int tag, List<ByteBuffer> base, List<ByteBuffer> mine, List<ByteBuffer> theirs) {
    if (mine.equals(base)) {
      return theirs;
    }
    if (theirs.equals(base)) {
      return mine;
    }
    boolean mineWins = isLastWriterWins(tag);
    UnaryOperator<ByteBuffer> key = keyOf(type.codec().shape().part(tag));
    List<ByteBuffer> merged =
        key == null || (mineWins && !isOfOneForm(base, mine, theirs))
            ? (mineWins ? mine : null)
            : entries(
                Slices.byKey(key, base),
                Slices.byKey(key, mine),
                Slices.byKey(key, theirs),
                mineWins);
    if (merged == null) {
      conflicts.add(nameOf(type, tag));
      return theirs;
    }
    return merged;
  }

  private boolean isLastWriterWins(int tag) {
    return type.property(tag)
        .filter(property -> property.conflictPolicy() == ConflictPolicy.LAST_WRITER_WINS)
        .isPresent();
  }

  /**
   * Whether all fields are written alike. Where another program has packed the elements of a set
   * into one field, and mine has not, it cannot be told field by field what was removed from it.
   */
  private static boolean isOfOneForm(
      List<ByteBuffer> base, List<ByteBuffer> mine, List<ByteBuffer> theirs) {
    return Stream.of(base, mine, theirs)
            .flatMap(List::stream)
            .map(field -> field.get(field.position()) & WIRE_TYPE)
            .distinct()
            .count()
        <= 1;
  }

  /** What tells the fields of a property apart; null if it is merged as a whole. */
  private static @Nullable UnaryOperator<ByteBuffer> keyOf(@Nullable Part part) {
    if (part == null) {
      return null;
    }
    return switch (part.form()) {
      case SET -> field -> field;
      case MAP -> Slices::keyOfEntry;
      case LIST, MESSAGE -> null;
    };
  }

  /** The merged entries, or null if both changed the same one and mine does not win. */
  private static @Nullable List<ByteBuffer> entries(
      Map<ByteBuffer, ByteBuffer> base,
      Map<ByteBuffer, ByteBuffer> mine,
      Map<ByteBuffer, ByteBuffer> theirs,
      boolean mineWins) {
    Map<ByteBuffer, ByteBuffer> merged = new LinkedHashMap<>(theirs);
    SortedSet<ByteBuffer> keys = new TreeSet<>(base.keySet());
    keys.addAll(mine.keySet());
    for (ByteBuffer key : keys) {
      ByteBuffer before = base.get(key);
      ByteBuffer here = mine.get(key);
      ByteBuffer there = theirs.get(key);
      if (Objects.equals(here, before)) {
        continue;
      }
      if (!mineWins && !Objects.equals(there, before)) {
        return null;
      }
      if (here == null) {
        merged.remove(key);
      } else {
        merged.put(key, here);
      }
    }
    return List.copyOf(merged.values());
  }
}
