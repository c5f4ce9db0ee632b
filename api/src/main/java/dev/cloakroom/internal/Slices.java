package dev.cloakroom.internal;

import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.MessageShape.Part;
import dev.cloakroom.wire.WireException;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * An encoded message cut into the fields of each number. Two payloads differ exactly in the
 * properties whose slices differ.
 */
record Slices(SortedMap<Integer, List<ByteBuffer>> byTag) {
  /** Cuts a message that was encoded by Cloakroom or decoded by it before. */
  static Slices of(byte[] message) {
    TreeMap<Integer, List<ByteBuffer>> byTag = new TreeMap<>();
    WireReader in = new WireReader(message);
    while (in.next()) {
      byTag.computeIfAbsent(in.tag(), tag -> new ArrayList<>()).add(ByteBuffer.wrap(in.rawField()));
    }
    return new Slices(byTag);
  }

  /** All fields of a number, in their order. */
  List<ByteBuffer> get(int tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  /** The same without the fields of a number. */
  Slices without(int tag) {
    SortedMap<Integer, List<ByteBuffer>> others = new TreeMap<>(byTag);
    others.remove(tag);
    return new Slices(others);
  }

  /** The message again. */
  byte[] join() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byTag.values().forEach(fields -> fields.forEach(field -> out.writeBytes(bytes(field))));
    return out.toByteArray();
  }

  static byte[] bytes(ByteBuffer field) {
    byte[] bytes = new byte[field.remaining()];
    field.duplicate().get(bytes);
    return bytes;
  }

  /** What is in a field that is a message; nothing if it is none. */
  static byte[] contentOf(ByteBuffer field) {
    return WireReader.contentOf(bytes(field));
  }

  /** What is in a field that is a message, cut as well. */
  static Slices inside(ByteBuffer field) {
    try {
      return of(contentOf(field));
    } catch (WireException e) {
      return new Slices(new TreeMap<>()); // text or bytes that are no message
    }
  }

  /** A field that is a message with this content. */
  static ByteBuffer message(Field field, byte[] content) {
    try (WireWriter out = WireWriter.open(Integer.MAX_VALUE)) {
      out.bytes(field, content);
      return ByteBuffer.wrap(out.toByteArray());
    }
  }

  /** The field of a map as one whose content is an entry. */
  static Part entry(Part map) {
    Supplier<MessageShape> value = map.content();
    MessageShape entry =
        value == null
            ? MessageShape.of()
            : MessageShape.of(MessageShape.message(Field.VALUE, value));
    return MessageShape.message(map.field(), () -> entry);
  }

  /** The key's bytes in the field of a map, which is one entry. */
  static ByteBuffer keyOfEntry(ByteBuffer field) {
    return WireReader.keyOfEntry(bytes(field));
  }

  /** The fields of a map or set, each one entry or element, by what tells them apart. */
  static Map<ByteBuffer, ByteBuffer> byKey(UnaryOperator<ByteBuffer> key, List<ByteBuffer> fields) {
    Map<ByteBuffer, ByteBuffer> entries = new LinkedHashMap<>();
    for (ByteBuffer field : fields) {
      entries.put(key.apply(field), field);
    }
    return entries;
  }
}
