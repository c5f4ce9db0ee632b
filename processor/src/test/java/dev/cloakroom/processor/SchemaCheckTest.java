package dev.cloakroom.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which changes compile beside the schema of the version before, and what is said of the others.
 */
class SchemaCheckTest {
  private static final String ENUM = "; enum Theme { ";

  @TempDir private Path work;

  /** What stands in the record before and after; the components, and then the members. */
  static Stream<Arguments> compatibleChanges() {
    return Stream.of(
        arguments("int a", "int a, String b", "'b' of S is new"),
        arguments("int a, String b", "String b, int a", ""),
        arguments("int a", "@FormerName(\"a\") int b", "'b' of S was named 'a'"),
        arguments("@Tag(1) int a", "@Tag(1) int b", "'b' of S was named 'a'"),
        arguments("String a", "Optional<String> a", ""),
        arguments("Optional<String> a", "String a", ""),
        arguments("Integer a", "OptionalInt a", ""),
        arguments("T a; record T(int b) {}", "Optional<U> a; record U(int b) {}", ""),
        arguments("List<String> a", "Set<String> a", "was a list of String and is a set of String"),
        arguments("Set<Integer> a", "int[] a", "was a set of Integer and is a list of Integer"),
        arguments("List<String> a", "Collection<String> a", ""),
        arguments("Set<String> a", "SortedSet<String> a", ""),
        arguments("Map<String, Long> a", "SortedMap<String, Long> a", ""),
        arguments("T a; record T(int b) {}", "T a; record T(int b, int c) {}", "'c' of T is new"),
        arguments(
            "List<T> a; record T(int b, T c) {}",
            "List<T> a; record T(int b, T c, T d) {}",
            "'d' of T is new"),
        arguments(
            "Map<String, T> a; record T(int b) {}",
            "Map<String, T> a; record T(int b, int c) {}",
            "'c' of T is new"),
        arguments("Theme a" + ENUM + "A, B }", "Theme a" + ENUM + "B, A }", ""),
        arguments(
            "Theme a" + ENUM + "A, B }",
            "Theme a" + ENUM + "A, @UnknownDefault B }",
            "reads unknown constants as B"),
        arguments(
            "Theme a" + ENUM + "@UnknownDefault A }",
            "List<Integer> z, Theme a" + ENUM + "@UnknownDefault A, B }",
            "has the new constant B"),
        arguments(
            "P a; sealed interface P permits X {} @UnknownDefault record X() implements P {}",
            "P a; sealed interface P permits X, Y {} @UnknownDefault record X() implements P {}"
                + " record Y() implements P {}",
            "'Y' of P is new"),
        arguments(
            "Theme a" + ENUM + "@UnknownDefault A, B }",
            "Theme a" + ENUM + "A, @UnknownDefault B }",
            ""),
        arguments(
            "P a; sealed interface P permits X {} record X(int b) implements P {}",
            "P a; sealed interface P permits Y {} @FormerName(\"X\") record Y(int b) implements P {}",
            ""),
        arguments(
            "String a",
            "@Convert(C.class) java.net.URI a; static class C implements Converter<java.net.URI,"
                + " String> { public String toStored(java.net.URI v) { return \"\" + v; } public"
                + " java.net.URI fromStored(String s) { return java.net.URI.create(s); } }",
            ""));
  }

  @ParameterizedTest
  @MethodSource
  void compatibleChanges(String before, String after, String note) throws IOException {
    assertThat(compile("1", before, "-Acloakroom.schema.update=true").messages()).isEmpty();

    Compilation changed = compile("2", after);

    assertThat(changed.success()).as(changed.messages().toString()).isTrue();
    if (note.isEmpty()) {
      assertThat(changed.messages()).isEmpty();
    } else {
      assertThat(changed.diagnostics())
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.getKind()).isEqualTo(Kind.NOTE);
                assertThat(found.getMessage(Locale.ROOT))
                    .contains(note)
                    .contains("-Acloakroom.schema.update=true");
              });
    }
  }

  static Stream<Arguments> incompatibleChanges() {
    return Stream.of(
        arguments("int a, int b", "int a", "CR030", "'reserved " + NameHash.of("b") + "; // b'"),
        arguments("int a", "int b", "CR030", "write @FormerName(\"a\") there"),
        arguments("int a", "@Tag(5) int a", "CR030", "write @Tag(" + NameHash.of("a") + ") at it"),
        arguments("T a; record T(int b, int c) {}", "T a; record T(int b) {}", "CR030", "of T was"),
        arguments("int a", "long a", "CR031", "stored as 'int', and as 'long'"),
        arguments("int a", "Integer a", "CR031", "'int', and as 'Integer'"),
        arguments("Integer a", "int a", "CR031", "add a new property beside it"),
        arguments("int a", "OptionalInt a", "CR031", "'Integer'"),
        arguments("String a", "UUID a", "CR031", "'UUID'"),
        arguments("UUID a", "byte[] a", "CR031", "'byte[]'"),
        arguments("byte a", "char a", "CR031", "'char'"),
        arguments("String a", "List<String> a", "CR031", "'list of String'"),
        arguments("List<Integer> a", "List<Long> a", "CR031", "'list of Long'"),
        arguments("Map<String, Long> a", "Map<UUID, Long> a", "CR031", "map of UUID to Long"),
        arguments("Map<String, Long> a", "List<String> a", "CR031", "list of String"),
        arguments("T a; record T(int b) {}", "T a; record T(long b) {}", "CR031", "'b' of T"),
        arguments("Theme a" + ENUM + "A }", "String a", "CR031", "'String'"),
        arguments("LocalDate a", "Long a", "CR031", "'Long'"),
        arguments("Theme a" + ENUM + "A, B }", "Theme a" + ENUM + "A }", "CR033", "constant B"),
        arguments(
            "Theme a" + ENUM + "A }",
            "Theme a" + ENUM + "A, @UnknownDefault B }",
            "CR034",
            "constant B of 'a' of S is new"),
        arguments(
            "Map<Theme, Long> a" + ENUM + "@UnknownDefault A }",
            "Map<Theme, Long> a" + ENUM + "@UnknownDefault A, B }",
            "CR034",
            "make them text"),
        arguments(
            "P a; sealed interface P permits X, Y {} record X() implements P {} record Y()"
                + " implements P {}",
            "P a; sealed interface P permits X {} record X() implements P {}",
            "CR033",
            "subtype y of P"),
        arguments(
            "P a; sealed interface P permits X {} record X() implements P {}",
            "P a; sealed interface P permits X, Y {} @UnknownDefault record X() implements P {}"
                + " record Y() implements P {}",
            "CR034",
            "subtype Y of P"),
        arguments(
            "Map<K, Long> a; record K(int b) {}",
            "Map<K, Long> a; record K(int b, int c) {}",
            "CR040",
            "'c' of K is new, and it is part of the keys of 'a' of S"),
        arguments(
            "Map<K, Long> a; record K(int b, int c) {}",
            "Map<K, Long> a; record K(int b) {}",
            "CR040",
            "property 'c' of K is gone"),
        arguments(
            "Map<List<Set<K>>, Long> a; record K(int b) {}",
            "Map<List<Set<K>>, Long> a; record K(int b, int c) {}",
            "CR040",
            "'c' of K is new"),
        arguments(
            "K z, Map<String, K> v, Map<K, Long> a; record K(int b) {}",
            "K z, Map<String, K> v, Map<K, Long> a; record K(int b, int c) {}",
            "CR040",
            "'c' of K is new"),
        arguments(
            "Map<K, Long> a; record K(Theme t) {} enum Theme { @UnknownDefault A }",
            "Map<K, Long> a; record K(Theme t) {} enum Theme { @UnknownDefault A, B }",
            "CR040",
            "constant B of 't' of K is new"),
        arguments(
            "Theme a" + ENUM + "A, @UnknownDefault B }",
            "Theme a" + ENUM + "A, B }",
            "CR041",
            "'a' of S read unknown constants as B"),
        arguments(
            "P a; sealed interface P permits X {} @UnknownDefault record X() implements P {}",
            "P a; sealed interface P permits X {} record X() implements P {}",
            "CR041",
            "P read unknown subtypes as X"),
        arguments(
            "@Subject String a, String b", "String a, @Subject String b", "CR035", "@Subject"));
  }

  @ParameterizedTest
  @MethodSource
  void incompatibleChanges(String before, String after, String id, String part) throws IOException {
    assertThat(compile("1", before, "-Acloakroom.schema.update=true").messages()).isEmpty();

    Compilation changed = compile("2", after);

    assertThat(changed.success()).isFalse();
    assertThat(changed.generatedFiles()).isEmpty();
    assertThat(changed.diagnostics())
        .isNotEmpty()
        .allSatisfy(
            found -> {
              assertThat(found.getMessage(Locale.ROOT)).startsWith(id + ": ");
              assertThat(found.getLineNumber()).isPositive();
            })
        .anySatisfy(found -> assertThat(found.getMessage(Locale.ROOT)).contains(part));
    assertThat(compile("3", before).success()).isTrue();
  }

  @Test
  void removedPropertyCompilesOnceItsNumberIsReservedAndItsNumberIsNeverUsedAgain()
      throws IOException {
    compile("1", "int a, @Tag(7) String b", "-Acloakroom.schema.update=true");
    Path file = work.resolve("schemas/s.proto");
    String text = Files.readString(file);
    Files.writeString(
        file, text.replace("  optional string b = 7; // String\n", "  reserved 7; // b\n"));

    assertThat(compile("2", "int a").messages()).isEmpty();
    assertThat(compile("3", "int a, @Tag(7) int c").messages())
        .singleElement()
        .asString()
        .contains("CR032: property 'c' of S has the field number 7, which s.proto reserves (b)");
  }

  @Test
  void eachErrorStandsAtTheLineOfThePropertyOrElseOfTheClass() throws IOException {
    String before = "int a, int b, Theme c, T d; enum Theme { A, B } record T(int e, int f) {}";
    String after =
        """
        long a,
        int g,
        @Tag(9) Theme c,
        Theme h,
        T d; enum Theme { A }
        record T(
            int e,
            String f) {}
        """;
    compile("1", before.replace("Theme c", "@Tag(9) Theme c"), "-Acloakroom.schema.update=true");

    assertThat(compile("2", after).diagnostics())
        .extracting(
            found -> found.getLineNumber() + " " + found.getMessage(Locale.ROOT).substring(0, 5))
        .containsExactlyInAnyOrder("6 CR030", "6 CR031", "8 CR033", "14 CR031");
  }

  @Test
  void updateRecordsWhatIsWrongAsAWarningAndReservesWhatIsRemoved() throws IOException {
    compile("1", "int a, @Tag(7) String b", "-Acloakroom.schema.update=true");

    Compilation updated = compile("2", "long a", "-Acloakroom.schema.update=true");

    assertThat(updated.success()).isTrue();
    assertThat(updated.diagnostics()).hasSize(2).allMatch(found -> found.getKind() == Kind.WARNING);
    assertThat(Files.readString(work.resolve("schemas/s.proto")))
        .contains("int64 a = " + NameHash.of("a") + "; // long")
        .contains("reserved 7; // b: String");
    assertThat(compile("3", "long a").messages()).isEmpty();
    assertThat(compile("4", "long a, @Tag(7) int c").messages().toString()).contains("CR032");
  }

  @Test
  void unchangedSchemaIsNotWrittenAgain() throws IOException {
    compile("1", "int a", "-Acloakroom.schema.update=true");
    Path file = work.resolve("schemas/s.proto");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));

    compile("2", "int a", "-Acloakroom.schema.update=true");

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(1_000));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void payloadWithoutAFileIsAnErrorThatNamesTheOthers() throws IOException {
    compile("1", "int a", "-Acloakroom.schema.update=true");
    Path renamed =
        Files.writeString(
            work.resolve("T.java"),
            "@dev.cloakroom.SessionPayload(\"t\") public record T(int a) {}");

    assertThat(compileFiles("2", List.of(renamed), schemas()).messages())
        .singleElement()
        .asString()
        .contains("CR036: the payload type 't' has no schema at ")
        .contains("(there are: s)")
        .contains("write the former name into @SessionPayload");
  }

  @Test
  void relativeDirectoryIsThatOfTheModuleAsTheBuildPassesIt() throws IOException {
    Path module = Files.createDirectories(work.resolve("module"));
    Path source = source("1", "int a");

    Compilation alone = compileFiles("1", List.of(source), "-Acloakroom.schema=schemas");
    Compilation based =
        compileFiles(
            "2",
            List.of(source),
            "-Acloakroom.schema=schemas",
            "-Acloakroom.basedir=" + module,
            "-Acloakroom.schema.update=true");

    assertThat(alone.messages())
        .singleElement()
        .asString()
        .contains("CR038: the option -Acloakroom.schema is 'schemas', relative to the module")
        .contains("-Acloakroom.basedir=${project.basedir}");
    assertThat(based.messages()).isEmpty();
    assertThat(module.resolve("schemas/s.proto")).exists();
  }

  @Test
  void twoPayloadsOfOneStableNameAreRefused() throws IOException {
    Path one =
        Files.writeString(
            work.resolve("One.java"), "@dev.cloakroom.SessionPayload(\"x\") record One(int a) {}");
    Path two =
        Files.writeString(
            work.resolve("Two.java"), "@dev.cloakroom.SessionPayload(\"x\") record Two(int a) {}");

    assertThat(
            compileFiles("1", List.of(one, two), schemas(), "-Acloakroom.schema.update=true")
                .messages())
        .singleElement()
        .asString()
        .contains("CR039: One and Two have the same stable name 'x'");
    assertThat(compileFiles("2", List.of(one, two)).messages()).isEmpty();
  }

  @Test
  void fileThatCannotBeReadIsAnErrorWithItsLine() throws IOException {
    compile("1", "int a", "-Acloakroom.schema.update=true");
    Path file = work.resolve("schemas/s.proto");
    Files.writeString(file, Files.readString(file).replace("int32 a", "int32 a b c"));

    assertThat(compile("2", "int a").messages())
        .singleElement()
        .asString()
        .contains("CR037: the schema ")
        .contains("line 6 cannot be read: 'int32 a b c = ");
  }

  @Test
  void formatAndCommentsOfTheFileDoNotMatter() throws IOException {
    compile("1", "int a, T b; record T(int c) {}", "-Acloakroom.schema.update=true");
    Path file = work.resolve("schemas/s.proto");
    String text = Files.readString(file);
    Files.writeString(
        file, text.replace("  ", "\t").replace("message T {", "// a comment\n\n message  T {"));

    assertThat(compile("2", "int a, T b; record T(int c) {}").messages()).isEmpty();
  }

  private String schemas() {
    return "-Acloakroom.schema=" + work.resolve("schemas");
  }

  private Compilation compile(String run, String body, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(schemas()));
    all.addAll(List.of(options));
    return compileFiles(run, List.of(source(run, body)), all.toArray(String[]::new));
  }

  private Compilation compileFiles(String run, List<Path> sources, String... options)
      throws IOException {
    return Compilation.of(work.resolve("run" + run), sources, options);
  }

  private Path source(String run, String body) throws IOException {
    String[] parts = body.split("; ", 2);
    String members = parts.length == 1 ? "" : parts[1];
    return Files.writeString(
        Files.createDirectories(work.resolve("source" + run)).resolve("S.java"),
        """
        import dev.cloakroom.*;
        import java.time.*;
        import java.util.*;

        @SessionPayload("s")
        public record S(%s) {
          %s
        }
        """
            .formatted(parts[0], members));
  }
}
