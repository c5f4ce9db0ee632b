package dev.cloakroom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bytes that were written once are read for ever, and written again to the letter.
 *
 * <p>{@code -Dcloakroom.fixtures=write} writes those of the present wire version. After the first
 * release that is forbidden: what is in the folder is what users have in their databases.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WireFixturesTest {
  private static final boolean WRITE = "write".equals(System.getProperty("cloakroom.fixtures"));
  private static final Path FOLDER = Compilation.resource("fixtures/wire-1");
  private static final int DIGITS_PER_LINE = 120;

  private ClassLoader loader;

  @BeforeAll
  void compile(@TempDir Path work) throws Exception {
    loader = GoodSources.compile(work);
  }

  @TestFactory
  Stream<DynamicTest> storedBytesAreReadAndWrittenAsEver() {
    return GoodSources.PAYLOADS.stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> check(Payload.load(loader, name), name)));
  }

  private static void check(Payload payload, String name) throws Exception {
    for (int i = 0; i < payload.samples().size(); i++) {
      Object sample = payload.samples().get(i);
      Path file = FOLDER.resolve(name + "." + i + ".hex");
      if (WRITE) {
        write(file, payload.encode(sample));
      }
      byte[] stored = HexFormat.of().parseHex(String.join("", Files.readAllLines(file)));

      assertThat(payload.decode(stored)).isEqualTo(sample);
      assertThat(payload.encode(sample)).isEqualTo(stored);
    }
  }

  private static void write(Path file, byte[] bytes) throws Exception {
    String digits = HexFormat.of().formatHex(bytes);
    List<String> lines =
        Stream.iterate(0, at -> at < digits.length(), at -> at + DIGITS_PER_LINE)
            .map(at -> digits.substring(at, Math.min(digits.length(), at + DIGITS_PER_LINE)))
            .toList();
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }
}
