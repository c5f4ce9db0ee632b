package dev.cloakroom.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Compares the payloads of a compilation with the schemas that are checked in, or writes these
 * anew.
 *
 * <p>A payload without a file is an error: a stable name that was changed with its class would log
 * everybody out, and nothing else tells of it.
 */
final class SchemaCheck {
  static final String DIRECTORY = "cloakroom.schema";
  static final String UPDATE = "cloakroom.schema.update";
  static final String BASE = "cloakroom.basedir";
  static final Set<String> OPTIONS = Set.of(DIRECTORY, UPDATE, BASE);
  private static final String ENDING = ".proto";

  private final Map<String, String> options;
  private final Messager messager;
  private final Map<String, TypeElement> checked = new HashMap<>();

  SchemaCheck(Map<String, String> options, Messager messager) {
    this.options = options;
    this.messager = messager;
  }

  private boolean isUpdate() {
    return Boolean.parseBoolean(options.get(UPDATE));
  }

  /** Checks one payload; whether it may be compiled. */
  boolean check(PayloadModel payload, Schema schema) {
    if (!options.containsKey(DIRECTORY)) {
      return true;
    }
    Problems problems = new Problems();
    check(payload, schema, problems);
    problems.printTo(messager);
    return problems.isEmpty();
  }

  private void check(PayloadModel payload, Schema schema, Problems problems) {
    TypeElement element = payload.element();
    TypeElement other = checked.putIfAbsent(payload.typeName(), element);
    if (other != null) {
      problems.at(
          element,
          Diagnostic.SCHEMA_NAME_TAKEN,
          other.getQualifiedName(),
          element.getQualifiedName(),
          payload.typeName());
      return;
    }
    Path directory = directory(element, problems);
    if (directory == null) {
      return;
    }
    Path file = directory.resolve(payload.typeName() + ENDING);
    try {
      compare(schema, file, element, problems);
    } catch (NoSuchFileException e) {
      missing(schema, file, element, problems);
    } catch (SchemaReader.UnreadableLineException e) {
      unreadable(schema, file, e, element, problems);
    } catch (IOException e) {
      problems.at(element, Diagnostic.SCHEMA_FILE, file, "cannot be read or written: " + e);
    }
  }

  private @Nullable Path directory(TypeElement element, Problems problems) {
    String name = options.get(DIRECTORY);
    String base = options.get(BASE);
    try {
      if (name == null || name.isBlank()) {
        problems.at(
            element, Diagnostic.SCHEMA_OPTION, DIRECTORY, "names no directory", DIRECTORY + "=DIR");
        return null;
      }
      Path directory = Path.of(name);
      if (directory.isAbsolute()) {
        return directory;
      }
      if (base == null || !Path.of(base).isAbsolute()) {
        problems.at(
            element,
            Diagnostic.SCHEMA_OPTION,
            DIRECTORY,
            "is '" + name + "', relative to the module, which only the build knows",
            BASE + "=${project.basedir} beside it in Maven, $projectDir in Gradle");
        return null;
      }
      return Path.of(base).resolve(directory);
    } catch (InvalidPathException e) {
      problems.at(
          element, Diagnostic.SCHEMA_OPTION, DIRECTORY, "is no path: " + name, DIRECTORY + "=DIR");
      return null;
    }
  }

  private void compare(Schema schema, Path file, TypeElement element, Problems problems)
      throws IOException, SchemaReader.UnreadableLineException {
    List<SchemaMessage> then = SchemaReader.read(Files.readAllLines(file, UTF_8));
    Problems found = new Problems();
    SchemaComparison comparison =
        new SchemaComparison(schema, then, String.valueOf(file.getFileName()), found);
    comparison.compare();
    if (isUpdate()) {
      found.printTo(messager, Kind.WARNING);
      write(file, SchemaWriter.write(comparison.updated()));
      return;
    }
    problems.addAll(found);
    if (found.isEmpty() && !comparison.changes().isEmpty()) {
      messager.printMessage(
          Kind.NOTE,
          schema.className()
              + " has changed compatibly: "
              + String.join("; ", comparison.changes())
              + ". Compile once with -A"
              + UPDATE
              + "=true to have it in "
              + file.getFileName()
              + ".",
          element);
    }
  }

  private void missing(Schema schema, Path file, TypeElement element, Problems problems) {
    try {
      if (isUpdate()) {
        write(file, SchemaWriter.write(schema));
      } else {
        problems.at(
            element, Diagnostic.SCHEMA_MISSING, schema.typeName(), file, others(file), UPDATE);
      }
    } catch (IOException e) {
      problems.at(element, Diagnostic.SCHEMA_FILE, file, "cannot be written: " + e);
    }
  }

  private static String others(Path file) {
    Path directory = file.getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      return "";
    }
    try (Stream<Path> files = Files.list(directory)) {
      String names =
          files
              .map(it -> String.valueOf(it.getFileName()))
              .filter(name -> name.endsWith(ENDING))
              .map(name -> name.substring(0, name.length() - ENDING.length()))
              .sorted()
              .collect(Collectors.joining(", "));
      return names.isEmpty() ? "" : " (there are: " + names + ")";
    } catch (IOException e) {
      return "";
    }
  }

  private void unreadable(
      Schema schema,
      Path file,
      SchemaReader.UnreadableLineException e,
      TypeElement element,
      Problems problems) {
    problems.at(
        element,
        Diagnostic.SCHEMA_FILE,
        file,
        e.getMessage()
            + ". Take it back from version control, or remove the file and compile once with -A"
            + UPDATE
            + "=true, which forgets what '"
            + schema.typeName()
            + "' was");
  }

  /** At once, so that nobody ever reads half a file; not at all if it says the same. */
  private static void write(Path file, String content) throws IOException {
    if (Files.exists(file) && Files.readString(file).equals(content)) {
      return;
    }
    Path directory = file.toAbsolutePath().getParent();
    Files.createDirectories(directory);
    Path draft = Files.createTempFile(directory, "schema", ".tmp");
    try {
      Files.writeString(draft, content);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
