package dev.cloakroom.tink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionCipherProvider;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinkSessionCipherProviderTest {
  @TempDir Path directory;

  private final SessionCipherProvider provider = new TinkSessionCipherProvider();

  @Test
  void isFoundOnTheModulePath() {
    getClass().getModule().addUses(SessionCipherProvider.class);
    assertThat(ServiceLoader.load(SessionCipherProvider.class))
        .filteredOn(each -> each.name().equals("tink"))
        .singleElement()
        .isInstanceOf(TinkSessionCipherProvider.class);
  }

  @Test
  void isFoundOnTheClassPath() throws Exception {
    String registration = "/META-INF/services/" + SessionCipherProvider.class.getName();
    try (InputStream in = TinkSessionCipher.class.getResourceAsStream(registration)) {
      assertThat(new String(in.readAllBytes(), UTF_8).strip())
          .isEqualTo(TinkSessionCipherProvider.class.getName());
    }
  }

  @Test
  void knowsTheKeysThatItReads() {
    assertThat(provider.keys())
        .containsExactlyInAnyOrder(
            "cloakroom.cipher.keyset",
            "cloakroom.cipher.keyset-variable",
            "cloakroom.cipher.keyset-access",
            "cloakroom.cipher.keyset-interval",
            "cloakroom.cipher.kms-key");
  }

  @Test
  void opensTheKeysetFileOfTheConfiguration() throws Exception {
    Path file = directory.resolve("keys.json");
    byte[] sealed = TinkSessionCipher.generate(file).seal(new byte[] {1}, Sealings.session());
    assertThat(provider.open(configured(file.toString())).open(sealed, Sealings.session()))
        .containsExactly(1);
  }

  @Test
  void missingKeyIsNamedTogetherWithWhatItTakes() {
    assertThatThrownBy(() -> provider.open(new Configuration(Map.of())))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("cloakroom.cipher.keyset")
        .hasMessageContaining("TinkSessionCipher.generate(Path)");
  }

  @Test
  void opensTheContainerOfAnEnvironmentVariable() throws Exception {
    Path file = directory.resolve("keys.json");
    byte[] sealed = TinkSessionCipher.generate(file).seal(new byte[] {1}, Sealings.session());
    Map<String, String> environment = Map.of("SHOP_KEYS", Files.readString(file), "EMPTY", " ");
    SessionCipherProvider reading = new TinkSessionCipherProvider(environment::get);

    assertThat(reading.open(variable("SHOP_KEYS")).open(sealed, Sealings.session()))
        .containsExactly(1);
    for (String unusable : List.of("EMPTY", "UNSET")) {
      assertThatThrownBy(() -> reading.open(variable(unusable)))
          .isInstanceOf(CloakroomConfigurationException.class)
          .hasMessageContaining("'" + unusable + "'");
    }
  }

  private static Configuration variable(String name) {
    return new Configuration(Map.of(TinkSessionCipherProvider.KEYSET_VARIABLE, name));
  }

  @Test
  void fileAndVariableTogetherAreRefused() {
    assertThatThrownBy(
            () ->
                provider.open(
                    new Configuration(
                        Map.of(
                            TinkSessionCipherProvider.KEYSET,
                            "keys.json",
                            TinkSessionCipherProvider.KEYSET_VARIABLE,
                            "SHOP_KEYS"))))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("one of the keys");
  }

  @Test
  void fileThatOthersMayReadIsReadWhereThatIsAllowed() throws Exception {
    Path file = directory.resolve("keys.json");
    TinkSessionCipher.generate(file);
    assumeTrue(OwnerOnly.isEnforced(file), "this platform has no POSIX rights");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> provider.open(configured(file.toString())))
        .hasMessageContaining("cloakroom.cipher.keyset-access");
    assertThat(provider.open(access(file, "any"))).isNotNull();
    assertThatThrownBy(() -> provider.open(access(file, "all")))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("'owner' or 'any'");
  }

  private static Configuration access(Path file, String who) {
    return new Configuration(
        Map.of(
            TinkSessionCipherProvider.KEYSET,
            file.toString(),
            TinkSessionCipherProvider.KEYSET_ACCESS,
            who));
  }

  @Test
  void whatIsNotAPathIsNamed() {
    assertThatThrownBy(() -> provider.open(configured("a\0b")))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("cloakroom.cipher.keyset");
  }

  private static Configuration configured(String keyset) {
    return new Configuration(Map.of(TinkSessionCipherProvider.KEYSET, keyset));
  }
}
