package dev.cloakroom.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The DDL files beside this class, one for each database. */
enum Ddl {
  SQLITE;

  /** The file as it is. */
  String text() {
    String name = "schema/" + name().toLowerCase(Locale.ROOT) + ".sql";
    try (InputStream in = Ddl.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its statements, in order. */
  List<String> statements() {
    return Arrays.stream(text().split(";\\s*\\R"))
        .map(Ddl::withoutComments)
        .filter(statement -> !statement.isBlank())
        .toList();
  }

  private static String withoutComments(String statement) {
    return statement.replaceAll("(?m)^--.*$", "").strip();
  }
}
