package dev.cloakroom.it.leaks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionToken;
import dev.cloakroom.it.JavaProcess;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@link TalkativeMain} in a process of its own, because libraries ask only once whether they
 * are to log so much; whatever it prints, by whatever means, is caught.
 *
 * @param directory where the files are by which the two processes speak to each other
 */
record TalkativeProcess(Path directory) {
  private static final int MOST_SECONDS = 120;

  /** What it has printed; its tokens are added to the canaries. */
  byte[] run(Map<String, String> keys, String word, Canaries canaries) throws Exception {
    Properties properties = new Properties();
    properties.putAll(keys);
    try (Writer out = Files.newBufferedWriter(keysFile(directory))) {
      properties.store(out, null);
    }
    Path said = directory.resolve("said.log");
    Process process =
        JavaProcess.of(TalkativeMain.class, directory.toString(), word)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
      assertThat(ended).as("the process has ended").isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(process.exitValue())
        .as(() -> "its result; it ended with the words:\n" + end(said))
        .isZero();
    for (String token : Files.readAllLines(tokensFile(directory))) {
      canaries.add(SessionToken.of(token));
    }
    return Files.readAllBytes(said);
  }

  private static String end(Path said) {
    try {
      String all = Files.readString(said, ISO_8859_1);
      return all.substring(Math.max(0, all.length() - 4_000));
    } catch (IOException e) {
      return e.toString();
    }
  }

  static Path keysFile(Path directory) {
    return directory.resolve("keys.properties");
  }

  static Path tokensFile(Path directory) {
    return directory.resolve("tokens");
  }
}
