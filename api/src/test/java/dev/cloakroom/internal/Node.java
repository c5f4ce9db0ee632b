package dev.cloakroom.internal;

import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value that contains itself in each form that there is. */
record Node(
    int number,
    String text,
    Optional<Node> one,
    List<Node> list,
    Set<Node> set,
    Map<String, Node> map) {
  static final Field NUMBER = new Field("number", 1);
  static final Field TEXT = new Field("text", 2);
  static final Field ONE = new Field("one", 3);
  static final Field LIST = new Field("list", 4);
  static final Field SET = new Field("set", 5);
  static final Field MAP = new Field("map", 6);

  /** What only a newer version knows. */
  static final Field LATER = new Field("later", 9);

  static final MessageShape SHAPE =
      MessageShape.of(
          MessageShape.message(ONE, () -> Node.SHAPE),
          MessageShape.list(LIST, () -> Node.SHAPE),
          MessageShape.set(SET, () -> Node.SHAPE),
          MessageShape.map(MAP, () -> Node.SHAPE));

  /** How a newer version marks each of its values; an empty mark is none. */
  interface Mark {
    String of(Node node);
  }

  static Node leaf(int number, String text) {
    return new Node(number, text, Optional.empty(), List.of(), Set.of(), Map.of());
  }

  byte[] encode() {
    return encode(node -> "");
  }

  byte[] encode(Mark mark) {
    try (WireWriter out = WireWriter.open(1 << 20)) {
      write(out, mark);
      return out.toByteArray();
    }
  }

  private void write(WireWriter out, Mark mark) {
    if (number != 0) {
      out.int32(NUMBER, number);
    }
    if (!text.isEmpty()) {
      out.string(TEXT, text);
    }
    one.ifPresent(node -> nested(out, ONE, node, mark));
    list.forEach(node -> nested(out, LIST, node, mark));
    int elements = out.beginSet();
    set.forEach(node -> nested(out, SET, node, mark));
    out.endSet(elements);
    int entries = out.beginSet();
    map.forEach(
        (key, node) -> {
          int entry = out.begin(MAP);
          out.string(Field.KEY, key);
          nested(out, Field.VALUE, node, mark);
          out.end(entry);
        });
    out.endMap(MAP, entries);
    String later = mark.of(this);
    if (!later.isEmpty()) {
      out.string(LATER, later);
    }
  }

  private static void nested(WireWriter out, Field field, Node node, Mark mark) {
    int message = out.begin(field);
    node.write(out, mark);
    out.end(message);
  }

  static Node decode(byte[] bytes) {
    return read(new WireReader(bytes), new ArrayList<>());
  }

  /** All marks in the message, in their order. */
  static List<String> marks(byte[] bytes) {
    List<String> marks = new ArrayList<>();
    read(new WireReader(bytes), marks);
    return marks;
  }

  private static Node read(WireReader in, List<String> marks) {
    int number = 0;
    String text = "";
    Optional<Node> one = Optional.empty();
    List<Node> list = new ArrayList<>();
    Set<Node> set = new LinkedHashSet<>();
    Map<String, Node> map = new LinkedHashMap<>();
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> number = in.int32(NUMBER);
        case 2 -> text = in.string(TEXT);
        case 3 -> one = Optional.of(nested(in, ONE, marks));
        case 4 -> list.add(nested(in, LIST, marks));
        case 5 -> set.add(nested(in, SET, marks));
        case 6 -> {
          String key = "";
          Node value = leaf(0, "");
          int entry = in.begin(MAP);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = nested(in, Field.VALUE, marks);
              default -> in.unknown();
            }
          }
          in.end(entry);
          map.put(key, value);
        }
        case 9 -> marks.add(in.string(LATER));
        default -> in.unknown();
      }
    }
    return new Node(number, text, one, list, set, map);
  }

  private static Node nested(WireReader in, Field field, List<String> marks) {
    int outer = in.begin(field);
    Node node = read(in, marks);
    in.end(outer);
    return node;
  }
}
