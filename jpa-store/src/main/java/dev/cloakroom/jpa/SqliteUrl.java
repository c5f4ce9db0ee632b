package dev.cloakroom.jpa;

import dev.cloakroom.CloakroomConfigurationException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An SQLite URL: {@code jdbc:sqlite:FILE} or {@code jdbc:sqlite:FILE?pragma=value&…}.
 *
 * @param url the whole URL, as the driver gets it
 * @param file the absolute path
 * @param query what follows the question mark, or nothing
 */
record SqliteUrl(String url, Path file, String query) {
  static final String PREFIX = "jdbc:sqlite:";

  /**
   * Takes a URL apart.
   *
   * @throws CloakroomConfigurationException if it does not name a file
   */
  static SqliteUrl parse(String url) {
    String rest = url.substring(PREFIX.length());
    int mark = rest.indexOf('?');
    String name = mark < 0 ? rest : rest.substring(0, mark);
    String query = mark < 0 ? "" : rest.substring(mark + 1);
    if (name.isBlank() || name.equals(":memory:") || asksForMemory(query)) {
      throw new CloakroomConfigurationException(
          "The URL '%s%s' names no file: each connection of the pool would have a database of its own. Write 'jdbc:sqlite:FILE', or 'memory:' to keep sessions in this process only."
              .formatted(PREFIX, name));
    }
    if (name.startsWith(":") || name.startsWith("file:")) {
      throw new CloakroomConfigurationException(
          "The URL '%s%s' does not give the file as a plain path. Write 'jdbc:sqlite:FILE'."
              .formatted(PREFIX, name));
    }
    try {
      return new SqliteUrl(url, Path.of(name).toAbsolutePath(), query);
    } catch (InvalidPathException e) {
      throw new CloakroomConfigurationException(
          "The URL '%s%s' does not name a file that can be: %s."
              .formatted(PREFIX, name, e.getReason()),
          e);
    }
  }

  /** Whether the query sets this pragma. */
  boolean sets(String pragma) {
    return names(query).contains(pragma);
  }

  private static boolean asksForMemory(String query) {
    return Arrays.asList(query.toLowerCase(Locale.ROOT).split("&")).contains("mode=memory");
  }

  private static List<String> names(String query) {
    return Arrays.stream(query.split("&"))
        .map(each -> each.split("=", 2)[0].toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The URL without the query, in which there may be a password. */
  String shown() {
    return PREFIX + file;
  }
}
