package dev.cloakroom.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that is a Java module, compiled with a real javac and run on the module path. */
class ModularApplicationTest {
  private static final Path SOURCES = Path.of("src/test/resources/modular");

  /**
   * What such an application depends on, and what comes with that; not the tests' own libraries.
   */
  private static final List<String> DEPENDENCIES =
      List.of(
          "cloakroom-api",
          "cloakroom-crypto-tink",
          "error_prone_annotations",
          "gson",
          "jspecify",
          "protobuf-java",
          "tink");

  @TempDir Path directory;

  @Test
  void aModularApplicationCompilesAndRuns() throws IOException, InterruptedException {
    Path classes = directory.resolve("classes");
    String modulePath = modulePath();

    String compiled =
        run(
            tool("javac"),
            "--release",
            "17",
            "-Xlint:all,-processing,-requires-automatic,-options",
            "-Werror",
            "-d",
            classes.toString(),
            "--module-path",
            modulePath,
            "--processor-path",
            System.getProperty("java.class.path"),
            SOURCES.resolve("module-info.java").toString(),
            SOURCES.resolve("shop/ShopSession.java").toString(),
            SOURCES.resolve("shop/Main.java").toString());
    assertThat(compiled).isEmpty();

    String printed =
        run(
            tool("java"),
            "--module-path",
            classes + File.pathSeparator + modulePath,
            "--module",
            "shop/shop.Main",
            directory.toString());

    assertThat(printed)
        .contains("ShopSession[userId=ada, cart=[gear]]")
        .contains("module dev.cloakroom.api module shop")
        .as("a closed package, named with the remedy")
        .contains("pass shop.ShopSession_.TYPE instead of the class, or open its package");
  }

  private static String modulePath() {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry).toAbsolutePath();
      if (DEPENDENCIES.stream().anyMatch(name -> isOf(name, path))) {
        entries.add(path.toString());
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  /** Whether a path is an artifact: its jar, or the classes of its module in this build. */
  private static boolean isOf(String artifact, Path path) {
    String file = path.getFileName().toString();
    boolean jar = file.matches(artifact.replace(".", "\\.") + "-\\d.*\\.jar");
    boolean module =
        path.endsWith(Path.of(artifact.replace("cloakroom-", ""), "target", "classes"));
    return jar || module;
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("%s", printed).isZero();
    return printed;
  }
}
