package dev.cloakroom.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The DDL files beside this class, one for each database. */
enum Ddl {
  SQLITE,
  POSTGRESQL,
  MYSQL,
  MARIADB;

  private static final Pattern TABLE =
      Pattern.compile(
          "CREATE TABLE IF NOT EXISTS (?<table>\\w+) \\((?<lines>.*)\\)[^)]*", Pattern.DOTALL);
  private static final Pattern INDEX =
      Pattern.compile("CREATE INDEX IF NOT EXISTS \\w+ ON (?<table>\\w+) \\((?<columns>[^)]+)\\)");
  private static final Pattern KEY =
      Pattern.compile("(?<kind>PRIMARY|UNIQUE|INDEX)( KEY)?( \\w+)? \\((?<columns>[^)]+)\\)");
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?<name>\\w+) (?<type>\\w+(\\(\\d+\\))?)( CHARACTER SET \\w+)?(?<collation> COLLATE \\w+)?(?<nullness> NOT NULL)?(?<key> PRIMARY KEY| UNIQUE)?.*");

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

  /**
   * What is there when the statements have been run: {@code column cloakroom_session.id BLOB NOT
   * NULL}, {@code unique index on cloakroom_session (id)} and so on.
   */
  Set<String> parts() {
    Set<String> parts = new TreeSet<>();
    for (String statement : statements()) {
      Matcher table = TABLE.matcher(statement);
      Matcher index = INDEX.matcher(statement);
      if (table.matches()) {
        for (String line : table.group("lines").strip().split(",\\s*\\R\\s*", -1)) {
          addPartsOf(line.strip(), table.group("table"), parts);
        }
      } else if (index.matches()) {
        parts.add(index("index", index.group("table"), index.group("columns")));
      } else {
        throw new IllegalStateException("in " + this + " there is no sense in: " + statement);
      }
    }
    return parts;
  }

  private void addPartsOf(String line, String table, Set<String> parts) {
    Matcher key = KEY.matcher(line);
    Matcher column = COLUMN.matcher(line);
    if (key.matches()) {
      String kind = key.group("kind").equals("INDEX") ? "index" : "unique index";
      parts.add(index(kind, table, key.group("columns")));
    } else if (column.matches()) {
      parts.add(
          "column "
              + table
              + "."
              + column.group("name")
              + " "
              + column.group("type")
              + (column.group("nullness") == null ? "" : " NOT NULL")
              + (column.group("collation") == null ? "" : column.group("collation")));
      if (column.group("key") != null) {
        parts.add(index("unique index", table, column.group("name")));
      }
    } else {
      throw new IllegalStateException("in " + this + " there is no sense in: " + line);
    }
  }

  private static String index(String kind, String table, String columns) {
    return kind + " on " + table + " (" + columns + ")";
  }
}
