package dev.cloakroom.internal;

import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.MessageShape.Part;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the very bytes of whatever nobody has changed since it was loaded: field by field, and
 * inside of what was changed, the fields of nested messages, the elements of lists and sets and the
 * entries of maps.
 *
 * <p>Decoding and encoding again does not always give the same bytes: a constructor may fill in
 * what is missing, and another version or another language may have written fields, constants or
 * subtypes that this class does not know, or another form of what it does. None of that is a change
 * by the application.
 *
 * <p>In three messages the same is compared: what was loaded, that decoded and encoded again, and
 * the payload as it is now. Where the last two are the same, the first is kept.
 */
final class Untouched {
  private Untouched() {}

  /**
   * A message as it is now, with the bytes that were loaded wherever they mean the same.
   *
   * @param loaded what was loaded
   * @param again what was loaded, decoded and encoded again
   * @param mine the message as it is now, encoded
   */
  static byte[] keep(MessageShape shape, byte[] loaded, byte[] again, byte[] mine) {
    Slices stored = Slices.of(loaded);
    Slices before = Slices.of(again);
    Slices after = Slices.of(mine);
    if (shape.isOneOf() && !isSameOne(stored, before, after)) {
      return mine;
    }
    SortedSet<Integer> tags = new TreeSet<>(stored.byTag().keySet());
    tags.addAll(after.byTag().keySet());
    SortedMap<Integer, List<ByteBuffer>> kept = new TreeMap<>();
    for (int tag : tags) {
      kept.put(tag, fields(shape.part(tag), stored.get(tag), before.get(tag), after.get(tag)));
    }
    return new Slices(kept).join();
  }

  /** Whether a message that is one of several things is the same one as it was. */
  private static boolean isSameOne(Slices stored, Slices before, Slices after) {
    return after.byTag().keySet().equals(before.byTag().keySet())
        && stored.byTag().keySet().equals(before.byTag().keySet());
  }

  private static List<ByteBuffer> fields(
      @Nullable Part part,
      List<ByteBuffer> stored,
      List<ByteBuffer> before,
      List<ByteBuffer> after) {
    if (after.equals(before)) {
      return stored;
    }
    if (part == null) {
      return after;
    }
    return switch (part.form()) {
      case MESSAGE -> message(part, stored, before, after);
      case LIST -> new UntouchedElements(part, stored, before, after).ofList();
      case SET -> new UntouchedElements(part, stored, before, after).ofSet();
      case MAP -> entries(part, stored, before, after);
    };
  }

  private static List<ByteBuffer> message(
      Part part, List<ByteBuffer> stored, List<ByteBuffer> before, List<ByteBuffer> after) {
    boolean isThere = stored.size() == 1 && before.size() == 1 && after.size() == 1;
    return isThere ? List.of(inside(part, stored.get(0), before.get(0), after.get(0))) : after;
  }

  /** A field that was changed, with what is untouched in it. */
  static ByteBuffer inside(Part part, ByteBuffer stored, ByteBuffer before, ByteBuffer after) {
    if (part.content() == null) {
      return after;
    }
    MessageShape shape = part.content().get();
    return Slices.message(
        part.field(),
        keep(shape, Slices.contentOf(stored), Slices.contentOf(before), Slices.contentOf(after)));
  }

  private static List<ByteBuffer> entries(
      Part part, List<ByteBuffer> stored, List<ByteBuffer> before, List<ByteBuffer> after) {
    Map<ByteBuffer, ByteBuffer> storedByKey = Slices.byKey(Slices::keyOfEntry, stored);
    Map<ByteBuffer, ByteBuffer> beforeByKey = Slices.byKey(Slices::keyOfEntry, before);
    Part entry = Slices.entry(part);
    List<ByteBuffer> kept = new ArrayList<>(after.size());
    Slices.byKey(Slices::keyOfEntry, after)
        .forEach(
            (key, now) -> {
              ByteBuffer then = beforeByKey.get(key);
              ByteBuffer known = storedByKey.get(key);
              if (then == null || known == null) {
                kept.add(now);
              } else {
                kept.add(now.equals(then) ? known : inside(entry, known, then, now));
              }
            });
    return kept;
  }
}
