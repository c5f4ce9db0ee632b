package dev.cloakroom.processor;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each file in {@code bad/} must be refused with exactly the errors that its comments name: at the
 * line of the comment, with this id and this part of the message.
 */
class BadSourcesTest {
  private static final Pattern EXPECTATION = Pattern.compile("// (CR\\d+): (.*)");

  private record Expected(long line, String id, String part) {}

  @TempDir private Path work;

  @TestFactory
  Stream<DynamicTest> badSourceIsRefusedAtTheRightElement() {
    return Compilation.resources("bad").stream()
        .map(
            source ->
                DynamicTest.dynamicTest(source.getFileName().toString(), () -> check(source)));
  }

  private void check(Path source) throws IOException {
    Compilation compilation =
        Compilation.of(work.resolve(source.getFileName().toString()), List.of(source));

    List<Expected> expected = expectations(source);
    List<String> unexpected = new ArrayList<>();
    List<Expected> missing = new ArrayList<>(expected);
    compilation
        .diagnostics()
        .forEach(
            found -> {
              String message = found.getMessage(Locale.ROOT);
              boolean known =
                  missing.removeIf(
                      e ->
                          e.line == found.getLineNumber()
                              && message.startsWith(e.id + ": ")
                              && message.contains(e.part));
              if (!known) {
                unexpected.add(found.toString());
              }
            });
    assertThat(expected).isNotEmpty();
    assertThat(unexpected).isEmpty();
    assertThat(missing).isEmpty();
    assertThat(compilation.success()).isFalse();
    assertThat(compilation.generatedFiles()).isEmpty();
  }

  @Test
  void everyDiagnosticIsProvokedByABadSource() throws IOException {
    Set<String> provoked = new TreeSet<>();
    for (Path source : Compilation.resources("bad")) {
      expectations(source).forEach(expected -> provoked.add(expected.id));
    }
    assertThat(provoked).isEqualTo(idsWithoutThoseOfSchemas());
  }

  /** {@link SchemaCheckTest} provokes the others, which need more than one source. */
  private static Set<String> idsWithoutThoseOfSchemas() {
    Set<String> ids = new TreeSet<>();
    for (Diagnostic diagnostic : Diagnostic.values()) {
      if (!diagnostic.name().startsWith("SCHEMA_")) {
        ids.add(diagnostic.id());
      }
    }
    return ids;
  }

  @Test
  void everyDiagnosticHasItsSectionInTheDocumentation() throws IOException {
    Set<String> documented = new TreeSet<>();
    Path page = Path.of("..", "docs", "diagnostics.md");
    Matcher heading =
        Pattern.compile("^## (CR\\d+): .+\\n\\n(?:.+\\n)+\\n```java", Pattern.MULTILINE)
            .matcher(Files.readString(page));
    while (heading.find()) {
      documented.add(heading.group(1));
    }
    assertThat(documented).isEqualTo(ids());
  }

  @Test
  void everyDiagnosticHasItsCureInTheDocumentation() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "diagnostics.md"));
    Matcher section =
        Pattern.compile("^## CR\\d+: .*?(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(page);
    assertThat(section.results().map(MatchResult::group))
        .hasSameSizeAs(ids())
        .allSatisfy(text -> assertThat(text).containsPattern("\nCure:( .+|\n```java)"));
  }

  @Test
  void idsAreDifferent() {
    assertThat(Diagnostic.values()).extracting(Diagnostic::id).doesNotHaveDuplicates();
  }

  private static Set<String> ids() {
    return new TreeSet<>(Arrays.stream(Diagnostic.values()).map(Diagnostic::id).collect(toSet()));
  }

  private static List<Expected> expectations(Path source) throws IOException {
    List<Expected> expected = new ArrayList<>();
    List<String> lines = Files.readAllLines(source);
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = EXPECTATION.matcher(lines.get(i));
      if (comment.find()) {
        expected.add(new Expected(i + 1, comment.group(1), comment.group(2)));
      }
    }
    return expected;
  }
}
