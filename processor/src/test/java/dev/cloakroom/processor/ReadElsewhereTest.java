package dev.cloakroom.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.PayloadType;
import dev.cloakroom.wire.WireWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on payloads says how another language reads a session; that is done here. */
class ReadElsewhereTest {
  private static final Path PAGE = Path.of("..", "docs", "payloads.md");
  private static final Path SOURCES =
      Path.of("..", "it-tests", "src", "test", "java", "dev", "cloakroom", "docs");
  private static final Pattern COMMAND =
      Pattern.compile("^protoc (--decode=\\S+) (\\S+) < opened\\.bin$", Pattern.MULTILINE);

  private static final String SAMPLE =
      """
      package dev.cloakroom.docs;

      import dev.cloakroom.docs.CheckoutSession.*;
      import java.util.*;

      public class Sample {
        public static Object session() {
          return new CheckoutSession(
              "ada",
              List.of(new Item(4711, 2)),
              Map.of(new Coupon("SUMMER"), 1),
              Optional.of(new Card("1234")),
              Theme.DARK,
              java.net.URI.create("https://example.org/"),
              java.time.Instant.ofEpochSecond(5));
        }
      }
      """;

  @TempDir private Path work;

  @Test
  void thePagesCommandReadsTheSessionOfThePage() throws Exception {
    Path sample = Files.writeString(work.resolve("Sample.java"), SAMPLE);
    Compilation compiled =
        Compilation.of(
            work,
            List.of(
                SOURCES.resolve("CheckoutSession.java"),
                SOURCES.resolve("UriConverter.java"),
                sample));
    assertThat(compiled.messages()).isEmpty();
    Path folder = compiled.classes().resolve("META-INF/cloakroom/dev/cloakroom/docs");
    Files.write(folder.resolve("opened.bin"), encodedSample(compiled.load()));
    Matcher command = COMMAND.matcher(Files.readString(PAGE));
    assertThat(command.find()).isTrue();

    String printed = decode(folder, command.group(1), command.group(2));

    assertThat(printed.lines().map(String::strip).toList())
        .containsExactly(
            "userId: \"ada\"",
            "items {",
            "sku: 4711",
            "quantity: 2",
            "}",
            "coupons {",
            "key {",
            "code: \"SUMMER\"",
            "}",
            "value: 1",
            "}",
            "payment {",
            "card {",
            "lastDigits: \"1234\"",
            "}",
            "}",
            "theme: \"DARK\"",
            "startedAt {",
            "seconds: 5",
            "}",
            "cameFrom: \"https://example.org/\"");
  }

  @SuppressWarnings("unchecked")
  private static byte[] encodedSample(ClassLoader loader) throws ReflectiveOperationException {
    Object session =
        loader.loadClass("dev.cloakroom.docs.Sample").getMethod("session").invoke(null);
    Class<?> metamodel = loader.loadClass("dev.cloakroom.docs.CheckoutSession_");
    PayloadType<Object> type = (PayloadType<Object>) metamodel.getField("TYPE").get(null);
    try (WireWriter out = WireWriter.open(1 << 20)) {
      type.codec().write(out, session);
      return out.toByteArray();
    }
  }

  /** The command; an installed protoc finds the library's own files by itself. */
  private String decode(Path folder, String what, String file)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(Protoc.command(work));
    command.addAll(List.of("-I.", what, file));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(folder.resolve("opened.bin").toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}
