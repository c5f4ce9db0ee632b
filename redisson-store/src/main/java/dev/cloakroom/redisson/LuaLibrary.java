package dev.cloakroom.redisson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Local functions and constants for scripts. A script is given those that it uses, each where it is
 * needed first: servers make every function anew in each call that comes to it. Immutable.
 *
 * <p>Definitions and statements begin at the left margin, and all that is inside of them does not.
 */
final class LuaLibrary {
  private static final Pattern COMMENT = Pattern.compile("(?m)^ *--.*\n");
  private static final Pattern STATEMENT = Pattern.compile("(?m)^(?!end|else|[\\s)}])");
  private static final Pattern DEFINED = Pattern.compile("local (?:function )?([\\w, ]+)");

  private final List<Definition> definitions;

  private record Definition(String text, Pattern names) {
    static Definition of(String text) {
      Matcher defined = DEFINED.matcher(text);
      if (!defined.lookingAt()) {
        throw new IllegalArgumentException("defines nothing: " + text);
      }
      String names = defined.group(1).strip().replace(", ", "|");
      return new Definition(text, Pattern.compile("\\b(" + names + ")\\b"));
    }

    boolean isUsedIn(String other) {
      return names.matcher(other).find();
    }
  }

  /** Definitions, of which each may use those before it. */
  LuaLibrary(String text) {
    definitions = statements(text).stream().map(Definition::of).toList();
  }

  /** A script, with what it uses. */
  String linked(String script) {
    StringBuilder linked = new StringBuilder();
    List<Definition> missing = new ArrayList<>(definitions);
    for (String statement : statements(script)) {
      List<Definition> used = used(missing, statement);
      missing.removeAll(used);
      used.forEach(definition -> linked.append(definition.text()));
      linked.append(statement);
    }
    return linked.toString();
  }

  private static List<Definition> used(List<Definition> library, String statement) {
    List<Definition> used = new ArrayList<>();
    String text = statement;
    for (int i = library.size() - 1; i >= 0; i--) {
      Definition definition = library.get(i);
      if (definition.isUsedIn(text)) {
        used.add(0, definition);
        text += definition.text();
      }
    }
    return used;
  }

  private static List<String> statements(String text) {
    return Arrays.stream(STATEMENT.split(COMMENT.matcher(text).replaceAll("")))
        .filter(statement -> !statement.isBlank())
        .toList();
  }
}
