package dev.cloakroom.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated for the sources in {@code good/} is to the letter what stands in {@code
 * expected/}; {@code -Dcloakroom.goldens=update} writes it there instead.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoodSourcesTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("cloakroom.goldens"));
  private static final Path EXPECTED = Compilation.resource("expected");

  private Path work;
  private Compilation good;

  @BeforeAll
  void compile(@TempDir Path folder) throws IOException {
    work = folder;
    // The lint that is left out warns of annotations that no processor claims, whatever they are.
    good =
        Compilation.of(
            work.resolve("good"),
            Compilation.resources("good"),
            "-Xlint:all,-processing",
            "-Werror");
  }

  @TestFactory
  Stream<DynamicTest> generatedSourceIsTheExpectedOne() throws IOException {
    Map<String, String> generated = good.generatedFiles();
    if (UPDATE) {
      for (Map.Entry<String, String> file : generated.entrySet()) {
        Path golden = EXPECTED.resolve(file.getKey());
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, file.getValue());
      }
    }
    return generated.entrySet().stream()
        .map(
            file ->
                dynamicTest(
                    file.getKey(),
                    () ->
                        assertThat(file.getValue())
                            .isEqualTo(Files.readString(EXPECTED.resolve(file.getKey())))));
  }

  @Test
  void eachPayloadHasItsTwoFilesAndNothingElseIsGeneratedOrExpected() throws IOException {
    List<String> expected = new ArrayList<>();
    for (String name : GoodSources.PAYLOADS) {
      String path = name.replace('.', '/').replace('$', '_');
      expected.add(path + "_.java");
      expected.add(path + "Codec.java");
    }

    assertThat(good.generatedFiles().keySet()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(Compilation.resources("expected")).hasSameSizeAs(expected);
  }

  @Test
  void generatedCodeHasNoLintWarnings() {
    assertThat(good.messages()).isEmpty();
    assertThat(good.success()).isTrue();
  }

  @Test
  void sourcesInAnotherOrderGiveTheSameFiles() throws IOException {
    List<Path> reversed = new ArrayList<>(Compilation.resources("good"));
    Collections.reverse(reversed);

    Compilation again = Compilation.of(work.resolve("reversed"), reversed, "-proc:only");

    assertThat(again.generatedFiles()).isNotEmpty().isEqualTo(good.generatedFiles());
  }

  @Test
  void valuesThatAreCompiledAlreadyGiveTheSameFiles() throws IOException {
    Compilation values =
        Compilation.of(work.resolve("values"), Compilation.resources("good/other"));
    String classPath =
        String.join(
            File.pathSeparator,
            values.classes().toString(),
            Compilation.api().toString(),
            Compilation.jspecify().toString());
    Compilation payload =
        Compilation.of(
            work.resolve("payload"),
            List.of(Compilation.resource("good/Collections.java")),
            "-cp",
            classPath);

    assertThat(payload.messages()).isEmpty();
    assertThat(payload.generatedFiles()).hasSize(2);
    assertThat(good.generatedFiles()).containsAllEntriesOf(payload.generatedFiles());
  }
}
