package dev.cloakroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.tink.KeyInfo;
import dev.cloakroom.tink.KeyPurpose;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
  private static final Pattern SECRET = Pattern.compile("\"value\": \"([^\"]+)\"");

  @TempDir Path directory;
  private Shop shop;

  @BeforeEach
  void open() {
    shop = Shop.in(directory);
  }

  private String primary(KeyPurpose purpose) {
    return shop.cipher().keys().stream()
        .filter(key -> key.purpose() == purpose && key.isPrimary())
        .map(KeyInfo::shownId)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void createdFileIsUsable() {
    Path file = directory.resolve("new.json");
    Tool created = Tool.run("keys", "create", "--keyset", file.toString(), "--kind", "aes-256-gcm");
    assertThat(created.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(Tool.run("keys", "list", "--keyset", file.toString()).out())
        .contains("payload", "aes-256-gcm", "subject", "routing", "cookie");
  }

  @Test
  void kindThatNeedsConscryptIsCreatedBecauseThatIsInTheJar() {
    assumeFalse(
        Locale.getDefault().getLanguage().equals("tr"),
        "Conscrypt does not find its library in a Turkish locale");
    Path file = directory.resolve("siv.json");
    Tool created =
        Tool.run("keys", "create", "--keyset", file.toString(), "--kind", "aes-256-gcm-siv");
    assertThat(created.err()).isEmpty();
    assertThat(created.exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void existingFileIsLeftAsItIs() throws Exception {
    String before = Files.readString(shop.keyset());
    Tool again = Tool.run("keys", "create", "--keyset", shop.keyset().toString());
    assertThat(again.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(again.err()).contains("already");
    assertThat(Files.readString(shop.keyset())).isEqualTo(before);
  }

  @Test
  void addedKeyIsPrintedAloneForScripts() {
    Tool added = Tool.run("keys", "add", "--keyset", shop.keyset().toString());
    assertThat(added.out().strip()).matches("[0-9a-f]{8}");
    assertThat(added.err()).contains("keys promote " + added.out().strip());
  }

  @Test
  void promotionHasToBeConfirmed() {
    String key = Tool.run("keys", "add", "--keyset", shop.keyset().toString()).out().strip();
    Tool unconfirmed = Tool.run("keys", "promote", key, "--keyset", shop.keyset().toString());
    assertThat(unconfirmed.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(unconfirmed.err()).contains("--every-node-has-it");
    assertThat(primary(KeyPurpose.PAYLOAD)).isNotEqualTo(key);
  }

  @Test
  void keyThatIsStillNeededIsNotRetired() {
    shop.fill(10);
    String old = primary(KeyPurpose.PAYLOAD);
    shop.rotate();

    Tool refused = shop.run("keys", "retire", old);
    assertThat(refused.exitCode()).isEqualTo(ExitCode.STILL_NEEDED);
    assertThat(refused.err()).contains(old, "10 sessions and 10 values", "reencrypt");

    assertThat(shop.run("reencrypt", "--quiet").exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(shop.run("keys", "retire", old).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(shop.cipher().keys()).extracting(KeyInfo::shownId).doesNotContain(old);
  }

  @Test
  void keyThatIsStillNeededIsRetiredByForce() {
    shop.fill(2);
    String old = primary(KeyPurpose.PAYLOAD);
    shop.rotate();
    assertThat(shop.run("keys", "retire", old, "--force").exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(shop.run("stats").out()).contains(old + ", not in the keyset: 2 sessions, 2 values");
  }

  @Test
  void keyForSubjectsStaysAsLongAsSessionsWereMadeUnderIt() {
    shop.fill(10);
    String old = primary(KeyPurpose.SUBJECT);
    shop.rotate("--purpose", "subject");

    Tool refused = shop.run("keys", "retire", old);
    assertThat(refused.exitCode()).isEqualTo(ExitCode.STILL_NEEDED);
    assertThat(refused.err()).contains(old, "5 sessions", "absolute-lifetime");

    try (SessionStore store = shop.store()) {
      store.scan(null, 100).forEach(row -> store.delete(row.id()));
    }
    assertThat(shop.run("keys", "retire", old).exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void keyThatWasNeverPromotedIsRetiredAtOnce() {
    shop.fill(4);
    String key =
        Tool.run("keys", "add", "--purpose", "subject", "--keyset", shop.keyset().toString())
            .out()
            .strip();
    assertThat(shop.run("keys", "retire", key).exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void withoutAStoreNothingIsRetired() {
    String old = primary(KeyPurpose.PAYLOAD);
    shop.rotate();
    Tool blind = Tool.run("keys", "retire", old, "--keyset", shop.keyset().toString());
    assertThat(blind.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(blind.err()).contains("--url");
  }

  @Test
  void primaryKeyIsNotRetired() {
    Tool refused = shop.run("keys", "retire", primary(KeyPurpose.PAYLOAD), "--force");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(refused.err()).contains("promote another one");
  }

  @Test
  void whatIsNoKeyIsAMistakeOfTheCommandLine() {
    assertThat(shop.run("keys", "retire", "12345").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(Tool.run("keys", "add", "--purpose", "routing").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(shop.run("keys", "retire", "00000000").err()).contains("no key 00000000");
  }

  @Test
  void passwordIsNotTakenFromTheCommandLine() {
    Tool refused = shop.run("stats", "-P", "cloakroom.password=hunter2");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(refused.err()).contains("CLOAKROOM_PASSWORD").doesNotContain("hunter2");
  }

  @Test
  void nothingSecretIsPrinted() throws Exception {
    shop.fill(3);
    StringBuilder printed = new StringBuilder();
    String old = primary(KeyPurpose.PAYLOAD);
    String key = shop.rotate();
    for (Tool tool :
        new Tool[] {
          Tool.run("keys", "list", "--keyset", shop.keyset().toString()),
          shop.run("stats"),
          shop.run("keys", "retire", old),
          shop.run("keys", "retire", key),
          shop.run("reencrypt", "--quiet")
        }) {
      printed.append(tool.out()).append(tool.err());
    }
    SECRET
        .matcher(Files.readString(shop.keyset()))
        .results()
        .forEach(secret -> assertThat(printed).doesNotContain(secret.group(1)));
  }

  @Test
  void unknownKeyOfTheConfigurationIsNamed() {
    Tool refused = shop.run("stats", "-P", "cloakroom.namspace=x");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(refused.err()).contains("Did you mean 'cloakroom.namespace'");
  }

  @Test
  void configurationFileIsReadAndOptionsWin() throws Exception {
    shop.fill(2);
    Path config =
        Files.writeString(
            directory.resolve("shop.properties"),
            "cloakroom.url=%s\ncloakroom.cipher.keyset=%s\ncloakroom.namespace=other\nshop.name=x\n"
                .formatted(shop.url(), shop.keyset()));
    assertThat(Tool.run("stats", "--config", config.toString()).out())
        .contains("namespace other", "0 live");
    assertThat(Tool.run("stats", "--config", config.toString(), "--namespace", "default").out())
        .contains("namespace default", "2 live (1 signed in, 1 guests)", "type      shop: 2");
  }
}
