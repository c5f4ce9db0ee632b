package dev.cloakroom.processor;

import dev.cloakroom.processor.FieldKind.Form;
import dev.cloakroom.processor.SchemaField.Declaration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a schema that {@link SchemaWriter} has written, perhaps with reserved numbers by hand. */
final class SchemaReader {
  private static final Pattern IGNORED = Pattern.compile("|//.*|syntax .*;|package .*;|import .*;");
  private static final Pattern MESSAGE =
      Pattern.compile("message (\\w+) \\{(?: // (sealed)(?:, unknown (\\S+))?)?");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:optional |repeated )?(?:map<[\\w.]+, [\\w.]+>|[\\w.]+) (\\w+) = (\\d+)(?: \\[.*])?;"
              + " // (.+?)(?:, (@\\w+))?");
  private static final Pattern RESERVED = Pattern.compile("reserved (\\d+); *(?:// *(.*))?");

  private final List<SchemaMessage> messages = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** A line that cannot be read. */
  static final class UnreadableLineException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableLineException(int line, String text) {
      super("line " + line + " cannot be read: '" + text + "'");
    }
  }

  /** A block of which the end was not read yet. */
  private record Open(
      @Nullable SchemaMessage message,
      int place,
      List<SchemaField> fields,
      SortedMap<Integer, String> reserved) {}

  private SchemaReader() {}

  /** The messages in a file, the payload first. */
  static List<SchemaMessage> read(List<String> lines) throws UnreadableLineException {
    SchemaReader reader = new SchemaReader();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip().replaceAll("\\s+", " ");
      if (!reader.read(line)) {
        throw new UnreadableLineException(i + 1, line);
      }
    }
    if (reader.messages.isEmpty() || !reader.open.isEmpty()) {
      throw new UnreadableLineException(lines.size(), "the file ends too early");
    }
    return reader.messages;
  }

  private boolean read(String line) {
    Matcher message = MESSAGE.matcher(line);
    if (message.matches()) {
      begin(message);
      return true;
    }
    if (line.equals("}")) {
      return end();
    }
    Matcher reserved = RESERVED.matcher(line);
    if (reserved.matches()) {
      return reserve(reserved);
    }
    Matcher field = FIELD.matcher(line);
    return IGNORED.matcher(line).matches()
        || (line.equals("oneof kind {") && beginOneOf())
        || (field.matches() && add(field));
  }

  /** Its fields are those of the message around it. */
  private boolean beginOneOf() {
    Open message = open.peek();
    if (message == null) {
      return false;
    }
    open.push(new Open(null, 0, message.fields(), message.reserved()));
    return true;
  }

  private void begin(Matcher line) {
    SchemaMessage message =
        new SchemaMessage(
            line.group(1), line.group(2) != null, line.group(3), List.of(), new TreeMap<>(), null);
    open.push(new Open(message, messages.size(), new ArrayList<>(), new TreeMap<>()));
    messages.add(message);
  }

  private boolean end() {
    Open block = open.poll();
    if (block == null) {
      return false;
    }
    SchemaMessage begun = block.message();
    if (begun != null) {
      messages.set(
          block.place(),
          new SchemaMessage(
              begun.name(),
              begun.oneOf(),
              begun.unknown(),
              block.fields(),
              block.reserved(),
              null));
    }
    return true;
  }

  private boolean reserve(Matcher line) {
    Open block = open.peek();
    if (block == null) {
      return false;
    }
    String what = line.group(2);
    block.reserved().put(Integer.parseInt(line.group(1)), what == null ? "" : what);
    return true;
  }

  private boolean add(Matcher line) {
    Open block = open.peek();
    FieldKind kind = kind(line.group(3));
    if (block == null || kind == null) {
      return false;
    }
    String role = line.group(4);
    block
        .fields()
        .add(
            new SchemaField(
                Integer.parseInt(line.group(2)),
                line.group(1),
                Declaration.UNKNOWN,
                kind,
                role == null ? "" : role,
                null));
    return true;
  }

  private static @Nullable FieldKind kind(String text) {
    if (text.startsWith("map of ")) {
      int to = text.indexOf(" to ");
      return to < 0
          ? null
          : FieldKind.map(
              type(text.substring("map of ".length(), to)), type(text.substring(to + 4)));
    }
    for (Form form : List.of(Form.LIST, Form.SET)) {
      String prefix = form == Form.LIST ? "list of " : "set of ";
      if (text.startsWith(prefix)) {
        return FieldKind.of(form, type(text.substring(prefix.length())));
      }
    }
    boolean primitive = Character.isLowerCase(text.charAt(0)) && text.matches("[a-z]+");
    return FieldKind.of(primitive ? Form.PRIMITIVE : Form.SINGLE, type(text));
  }

  private static SchemaType type(String text) {
    Matcher constants = Pattern.compile("enum \\{(.*)}(?: unknown (\\S+))?").matcher(text);
    if (constants.matches()) {
      return SchemaType.constants(List.of(constants.group(1).split(", ")), constants.group(2));
    }
    return text.startsWith("message ")
        ? SchemaType.message(text.substring("message ".length()))
        : SchemaType.of(text, "");
  }
}
