package dev.cloakroom.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.tink.TinkSessionCipher;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows is what the build compiles and runs. */
class DocumentationTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path SOURCES = Path.of("src/test/java/dev/cloakroom/docs");
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- snippet: (\\S+) -->\\n```(java|xml)\\n(.*?)\\n```", Pattern.DOTALL);
  private static final Pattern CODE_BLOCK = Pattern.compile("^```(java|xml)$", Pattern.MULTILINE);
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)(?:#[^)\\s]*)?(?: \"([^\"]+)\")?\\)");
  private static final Pattern REGION =
      Pattern.compile("// begin\\n(.*?)\\n *// end", Pattern.DOTALL);

  @TempDir Path directory;

  @TestFactory
  List<DynamicTest> everySnippetIsTheCompiledSource() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      Matcher snippet = SNIPPET.matcher(Files.readString(page));
      while (snippet.find()) {
        String file = snippet.group(1);
        String shown = snippet.group(3);
        if (file.endsWith(".java")) {
          tests.add(
              DynamicTest.dynamicTest(
                  ROOT.relativize(page) + " shows " + file,
                  () -> assertThat(shown).isEqualTo(compiled(file))));
        }
      }
    }
    assertThat(tests).isNotEmpty();
    return tests;
  }

  @Test
  void everyJavaOrXmlBlockNamesItsSource() throws IOException {
    for (Path page :
        List.of(
            ROOT.resolve("README.md"),
            ROOT.resolve("docs/configuration.md"),
            ROOT.resolve("docs/databases.md"),
            ROOT.resolve("docs/lifecycle.md"),
            ROOT.resolve("docs/redis.md"),
            ROOT.resolve("docs/payloads.md"))) {
      String text = Files.readString(page);
      assertThat(SNIPPET.matcher(text).results().count())
          .as("%s: blocks with a snippet comment, of all blocks of code", page.getFileName())
          .isEqualTo(CODE_BLOCK.matcher(text).results().count());
    }
  }

  /** A link's title, where it has one, is the name of a test in the file that it leads to. */
  @Test
  void everyLinkToAFileLeadsToWhatItSays() throws IOException {
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        Path target = page.resolveSibling(link.group(1)).normalize();
        assertThat(target).as("a link of %s", page.getFileName()).exists();
        if (link.group(2) != null) {
          assertThat(Files.readString(target).contains("void " + link.group(2) + "("))
              .as("%s has the test %s", target.getFileName(), link.group(2))
              .isTrue();
        }
      }
    }
  }

  @Test
  void theFirstBlockOfTheReadmeHoldsTheTwoCommands() throws IOException {
    String first =
        Files.readString(ROOT.resolve("README.md")).replaceFirst("(?s).*?```(.*?)```.*", "$1");

    assertThat(first.lines().skip(1)).hasSize(2).allMatch(command -> command.startsWith("./mvnw "));
  }

  @Test
  void thePersistenceUnitOfTheDocumentationOpens() throws IOException {
    Files.createDirectories(directory.resolve("META-INF"));
    Files.writeString(directory.resolve("META-INF/persistence.xml"), shown("persistence.xml"));
    Path keyset = directory.resolve("session.keyset.json");
    TinkSessionCipher.generate(keyset);

    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      Map<String, String> elsewhere =
          Map.of(
              "cloakroom.url",
              "jdbc:sqlite:" + directory.resolve("sessions.db"),
              "cloakroom.cipher.keyset",
              keyset.toString());
      try (Cloakroom cloakroom = Cloakroom.open("shop", elsewhere)) {
        assertThat(cloakroom.sessions(ShopSession.class).create(ShopSession_.empty()).version())
            .isEqualTo(1);
      }
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void theReadmesLinesRun() throws IOException, InterruptedException {
    TinkSessionCipher.generate(directory.resolve("session.keyset.json"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                absoluteClassPath(),
                FirstUseMain.class.getName())
            .directory(directory.toFile())
            .inheritIO()
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(directory.resolve("sessions.db")).exists();
  }

  private static String absoluteClassPath() {
    return String.join(
        File.pathSeparator,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }

  private static String shown(String name) throws IOException {
    Matcher snippet = SNIPPET.matcher(Files.readString(ROOT.resolve("docs/configuration.md")));
    while (snippet.find()) {
      if (snippet.group(1).equals(name)) {
        return snippet.group(3);
      }
    }
    throw new AssertionError("docs/configuration.md has no snippet " + name);
  }

  private static String compiled(String file) throws IOException {
    Matcher region = REGION.matcher(Files.readString(SOURCES.resolve(file)));
    assertThat(region.find()).as("%s has a region from begin to end", file).isTrue();
    return region.group(1).stripIndent();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
          .filter(page -> page.toString().endsWith(".md"))
          .toList();
    }
  }
}
