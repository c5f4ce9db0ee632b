package dev.cloakroom.processor;

import com.palantir.javapoet.NameAllocator;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in Java as names in Protocol Buffers, which have only letters, digits and underscores. */
final class SchemaNames {
  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_]");

  private final NameAllocator messages = new NameAllocator();

  /** The name of a message; the same for the same key, and different from all others. */
  String message(String key, String wish) {
    try {
      return messages.get(key);
    } catch (IllegalArgumentException e) { // it has none yet
      return messages.newName(identifier(wish), key);
    }
  }

  /** The name of a package, part by part. */
  static String packageName(String name) {
    return Arrays.stream(name.split("\\."))
        .map(SchemaNames::identifier)
        .collect(Collectors.joining("."));
  }

  /** An identifier for a name; characters that it cannot have are given by their numbers. */
  static String identifier(String name) {
    return OTHER.matcher(name).replaceAll(it -> String.format("_u%04x", it.group().codePointAt(0)));
  }
}
