package dev.cloakroom.tink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionCipherProvider;
import java.io.InputStream;
import java.nio.file.Path;
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
  void knowsTheKeyThatItReads() {
    assertThat(provider.keys()).containsExactly("cloakroom.cipher.keyset");
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
  void whatIsNotAPathIsNamed() {
    assertThatThrownBy(() -> provider.open(configured("a\0b")))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("cloakroom.cipher.keyset");
  }

  private static Configuration configured(String keyset) {
    return new Configuration(Map.of(TinkSessionCipherProvider.KEYSET, keyset));
  }
}
