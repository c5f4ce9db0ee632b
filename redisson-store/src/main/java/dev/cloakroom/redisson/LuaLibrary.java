package dev.cloakroom.redisson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+");

  private final List<Definition> definitions;

  /**
   * What makes something known.
   *
   * @param names of what it defines
   * @param words all that it may use, its own names among them
   */
  private record Definition(String text, Set<String> names, Set<String> words) {
    static Definition of(String text) {
      Matcher defined = DEFINED.matcher(text);
      if (!defined.lookingAt()) {
        throw new IllegalArgumentException("defines nothing: " + text);
      }
      return new Definition(text, wordsOf(defined.group(1)), wordsOf(text));
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
    Set<String> words = wordsOf(statement);
    for (int i = library.size() - 1; i >= 0; i--) {
      Definition definition = library.get(i);
      if (!Collections.disjoint(definition.names(), words)) {
        used.add(0, definition);
        words.addAll(definition.words());
      }
    }
    return used;
  }

  private static Set<String> wordsOf(String text) {
    return BETWEEN_WORDS.splitAsStream(text).collect(Collectors.toCollection(HashSet::new));
  }

  private static List<String> statements(String text) {
    return Arrays.stream(STATEMENT.split(COMMENT.matcher(text).replaceAll("")))
        .filter(statement -> !statement.isBlank())
        .toList();
  }
}
