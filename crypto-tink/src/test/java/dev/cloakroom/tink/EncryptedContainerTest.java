package dev.cloakroom.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.KmsClients;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionCipher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keysets that are encrypted by a key that is elsewhere. */
class EncryptedContainerTest {
  @TempDir Path directory;
  private final Aead service = newKey();
  private Path file;

  EncryptedContainerTest() throws Exception {}

  @BeforeEach
  void create() {
    file = directory.resolve("session.keyset.json");
    KeysetEditor.of(file, service).create(PayloadKeyKind.XAES_256_GCM);
  }

  private static Aead newKey() throws GeneralSecurityException {
    return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get())
        .getPrimitive(AeadConfig2026.get(), Aead.class);
  }

  private TinkSessionCipher open(Aead key) {
    return TinkSessionCipher.builder().file(file).encryptedBy(key).build();
  }

  @Test
  void opensWithItsKeyAlone() throws Exception {
    byte[] sealed = open(service).seal(new byte[] {1}, Sealings.session());
    assertThat(open(service).open(sealed, Sealings.session())).containsExactly(1);

    Aead another = newKey();
    assertThatThrownBy(() -> open(another))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("cannot be decrypted");
    assertThatThrownBy(() -> TinkSessionCipher.fromKeyset(file))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("'encrypted'");
  }

  @Test
  void hasNoKeyInClear() throws Exception {
    assertThat(Files.readString(file))
        .contains("encryptedKeyset")
        .doesNotContain("\"value\"", "keyData");
  }

  @Test
  void containerInClearIsNotTakenForIt() throws Exception {
    Path clear = directory.resolve("clear.json");
    TinkSessionCipher.generate(clear);
    assertThatThrownBy(() -> TinkSessionCipher.builder().file(clear).encryptedBy(service).build())
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("is not 'encrypted'");
  }

  @Test
  void keysetsDoNotChangePlaces() throws Exception {
    JsonObject container = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    JsonObject keysets = container.getAsJsonObject("keysets");
    keysets.add("subject", keysets.get("routing"));
    container.addProperty("checksum", KeysetContainer.checksum(keysets, container.get("times")));
    Files.writeString(file, container.toString());
    assertThatThrownBy(() -> open(service))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("cannot be decrypted");
  }

  @Test
  void failureOfTheServiceIsTold() {
    Aead away =
        new Aead() {
          @Override
          public byte[] encrypt(byte[] plaintext, byte[] associatedData) {
            throw new IllegalStateException("no network");
          }

          @Override
          public byte[] decrypt(byte[] ciphertext, byte[] associatedData)
              throws GeneralSecurityException {
            throw new GeneralSecurityException("PERMISSION_DENIED");
          }
        };
    assertThatThrownBy(() -> open(away))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("PERMISSION_DENIED");
  }

  @Test
  void keysAreChangedInIt() throws Exception {
    KeysetEditor editor = KeysetEditor.of(file, service);
    KeyInfo added = editor.add(KeyPurpose.PAYLOAD, PayloadKeyKind.AES_256_GCM);
    editor.promote(added.id());
    byte[] sealed = open(service).seal(new byte[] {1}, Sealings.session());
    assertThat(TinkSessionCipher.keyId(sealed)).hasValue(added.id());
    assertThat(Files.readString(file)).doesNotContain("keyData");
  }

  @Test
  void configurationNamesTheKeyByItsUri() throws Exception {
    KmsClients.add(new InProcess(service));
    byte[] sealed = open(service).seal(new byte[] {1}, Sealings.session());
    assertThat(configured("in-process://session-keys").open(sealed, Sealings.session()))
        .containsExactly(1);
    assertThatThrownBy(() -> configured("nowhere://session-keys"))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("cloakroom.cipher.kms-key");
  }

  private SessionCipher configured(String uri) {
    return new TinkSessionCipherProvider()
        .open(
            new Configuration(
                Map.of(
                    TinkSessionCipherProvider.KEYSET,
                    file.toString(),
                    TinkSessionCipherProvider.KMS_KEY,
                    uri)));
  }

  /** A key management service in this process. */
  private record InProcess(Aead key) implements KmsClient {
    @Override
    public boolean doesSupport(String uri) {
      return uri.startsWith("in-process:");
    }

    @Override
    public KmsClient withCredentials(String path) {
      return this;
    }

    @Override
    public KmsClient withDefaultCredentials() {
      return this;
    }

    @Override
    public Aead getAead(String uri) {
      return key;
    }
  }
}
