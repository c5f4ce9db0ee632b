package dev.cloakroom.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReencryptTest {
  @TempDir Path directory;
  private Shop shop;

  @BeforeEach
  void open() {
    shop = Shop.in(directory);
  }

  private List<StoredSession> rows() {
    try (SessionStore store = shop.store()) {
      return store.scan(null, 10_000);
    }
  }

  private long doneSoFar() {
    TinkSessionCipher cipher = shop.cipher();
    return rows().stream().filter(row -> cipher.isSealedWithPresentKey(row.data())).count();
  }

  private void assertAllDone(int count) throws Exception {
    TinkSessionCipher cipher = shop.cipher();
    List<StoredSession> rows = rows();
    assertThat(rows).hasSize(count);
    for (StoredSession row : rows) {
      assertThat(cipher.isSealedWithPresentKey(row.data())).isTrue();
      assertThat(cipher.open(row.data(), Shop.context(row))).isEqualTo(row.id().bytes());
    }
  }

  @Test
  void allIsSealedWithThePresentKey() throws Exception {
    shop.fill(50);
    shop.rotate();
    Tool run = shop.run("reencrypt", "--quiet", "--batch", "7");
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("Re-encrypted 100 sessions and values");
    assertAllDone(50);
  }

  @Test
  void whatCannotBeOpenedIsNamedAndTheRestIsDone() {
    shop.fill(5);
    StoredSession spoilt = rows().get(2);
    byte[] data = spoilt.data().clone();
    data[data.length - 1] ^= 1;
    try (SessionStore store = shop.store()) {
      store.update(spoilt.withData(data).withVersion(2), System.currentTimeMillis());
    }
    shop.rotate();
    Tool run = shop.run("reencrypt", "--quiet");
    assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(run.err()).contains(spoilt.id().toString(), "TAMPERED");
    assertThat(run.out()).contains("Re-encrypted 9 sessions and values", "1 could not be done");
  }

  @Test
  @Timeout(120)
  void runThatIsKilledGoesOnWhereItWas() throws Exception {
    int count = 400;
    shop.fill(count);
    shop.rotate();
    Path checkpoint = directory.resolve("checkpoint");

    long before = 0;
    for (int kill = 1; kill <= 3; kill++) {
      Process process =
          start("--batch", "5", "--rate", "50", "--checkpoint", checkpoint.toString());
      try {
        long wanted = before + 15;
        while (doneSoFar() < wanted) {
          assertThat(process.isAlive()).as("the tool, which is not done yet").isTrue();
        }
      } finally {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      }
      before = doneSoFar();
    }
    assertThat(before).isGreaterThanOrEqualTo(45).isLessThan(count);

    String position = Files.readString(checkpoint);
    assertThat(position).contains("namespace default to key", "sessions:");
    Tool rest = shop.run("reencrypt", "--quiet", "--checkpoint", checkpoint.toString());
    assertThat(rest.exitCode()).isEqualTo(ExitCode.DONE);
    assertAllDone(count);
    assertThat(checkpoint).doesNotExist();
    // What lies before the checkpoint was not looked at again.
    assertThat(rest.out()).containsPattern("; [0-5] had the present key already");
  }

  /** The tool in a process of its own. */
  private Process start(String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                "dev.cloakroom.cli.Main",
                "reencrypt",
                "--keyset",
                shop.keyset().toString(),
                "--url",
                shop.url()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("tool.log").toFile())
        .start();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  @Test
  void checkpointOfAnotherRunIsRefused() throws Exception {
    shop.fill(2);
    Path checkpoint = directory.resolve("checkpoint");
    for (String text : List.of("", "namespace default to key 00000000\nsessions:\n", "x\ny\nz\n")) {
      Files.write(checkpoint, text.getBytes(UTF_8));
      Tool refused = shop.run("reencrypt", "--quiet", "--checkpoint", checkpoint.toString());
      assertThat(refused.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
      assertThat(refused.err()).contains(checkpoint.toString());
    }
  }

  @Test
  void checkpointOfAnotherStoreIsRefused() throws Exception {
    shop.fill(2);
    Path checkpoint = directory.resolve("checkpoint");
    String key = shop.cipher().keys().get(0).shownId();
    String another = "namespace default to key %s in store 00000000\nsessions:\n".formatted(key);
    Files.writeString(checkpoint, another);
    Tool refused = shop.run("reencrypt", "--quiet", "--checkpoint", checkpoint.toString());
    assertThat(refused.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(checkpoint).hasContent(another);
  }

  @Test
  void storeThatDoesNotAnswerIsToldAsSuch() {
    Tool away =
        Tool.run(
            "reencrypt",
            "--quiet",
            "--keyset",
            shop.keyset().toString(),
            "--url",
            "jdbc:postgresql://127.0.0.1:1/none",
            "--user",
            "nobody");
    assertThat(away.exitCode()).isEqualTo(ExitCode.UNAVAILABLE);
  }

  @Test
  void statisticsTellWhichKeysAreNeededAndHowOftenOneHasSealed() {
    String old = shop.cipher().keys().get(0).shownId();
    shop.fill(3);
    String key = shop.rotate("--kind", "aes-256-gcm");
    shop.fill(0);
    String stats = shop.run("stats").out();
    assertThat(stats)
        .contains(
            "3 live (2 signed in, 1 guests)",
            "payload " + old + " (xaes-256-gcm): 3 sessions, 3 values",
            "payload " + key + " (aes-256-gcm, seals): 0 sessions, 0 values; at least 0 seals");
  }
}
