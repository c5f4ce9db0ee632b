package dev.cloakroom.tink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.spi.SealingContext;
import java.io.InputStream;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An encrypted keyset container of version 1 opens for ever, with the times of its keys. The
 * fixtures are never made anew: where this test fails, keys are lost.
 */
class EncryptedFormatOneTest {
  private static final SealingContext VALUE =
      SealingContext.ofValue("default", Sealings.filled(32, 0x77), 1_700_000_060_000L);

  private TinkSessionCipher cipher;

  @BeforeEach
  void open() throws Exception {
    Aead service =
        TinkJsonProtoKeysetFormat.parseKeyset(
                text("kms-key.json"), AeadConfig2026.get(), InsecureSecretKeyAccess.get())
            .getPrimitive(AeadConfig2026.get(), Aead.class);
    cipher =
        TinkSessionCipher.builder()
            .container(text("encrypted-container.json"))
            .encryptedBy(service)
            .build();
  }

  private static String text(String name) throws Exception {
    try (InputStream in = EncryptedFormatOneTest.class.getResourceAsStream("format1/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void bothItsKeysOpen() throws Exception {
    for (String sealed :
        new String[] {
          "0170e2888a9edc2939553ade86206d7b0b9cb0a1aa45e35d0a9a7b1203aae8523cb0aafea871eb4e0843328dc40327740754c50e126e97e43c0c",
          "016d77f9917aec656a1bb9cf52da5cea59f6c3332741d1015421b961df34462deffa9f2f6d6255f882868abe6e2f"
        }) {
      assertThat(cipher.open(HexFormat.of().parseHex(sealed), VALUE))
          .isEqualTo("a coat, a hat".getBytes(UTF_8));
    }
  }

  @Test
  void subjectIsFoundUnderBothKeys() {
    assertThat(cipher.subjectKeys("default", SubjectRef.of("ada")).toString())
        .isEqualTo(
            "[4945c807ee9477c3eb2aeb607f4a7b2843619a2f6719c35a5246347e11250c5f,"
                + " 49a58fe510fc989ce5bf77f198dc52f9916c4864d705ad895a8029de0088c4c0]");
  }

  @Test
  void timesOfItsKeysAreRead() {
    KeyInfo old = cipher.keys().get(0);
    assertThat(old.addedAt()).isEqualTo(Instant.parse("2026-11-26T21:16:27.133631981Z"));
    assertThat(old.replacedAt()).isEqualTo(Instant.parse("2026-11-26T21:16:27.659097713Z"));
    assertThat(cipher.keys().get(1).isPrimary()).isTrue();
  }
}
