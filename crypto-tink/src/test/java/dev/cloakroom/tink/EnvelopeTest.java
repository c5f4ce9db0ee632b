package dev.cloakroom.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.spi.SealBrokenException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
  private static final byte[] PLAINTEXT = {1, 2, 3};
  private static final byte[] CONTEXT = {4, 5, 6};

  private final Envelope envelope = envelope(keyset(0x1234abcd));
  private final byte[] sealed = envelope.seal(PLAINTEXT, CONTEXT);

  EnvelopeTest() throws Exception {}

  private static Envelope envelope(KeysetHandle keyset) throws UnusableKeysetException {
    return Envelope.of(keyset, new Uses(new RecordingLogger()));
  }

  @Test
  void beginsWithTheVersionThenTheKeyId() {
    assertThat(Arrays.copyOf(sealed, 5))
        .containsExactly(0x01, 0x12, 0x34, (byte) 0xab, (byte) 0xcd);
  }

  @Test
  void noBytesAndTooFewBytesAreTruncated() {
    for (int length = 0; length < 33; length++) {
      assertThat(broken(Arrays.copyOf(sealed, length)).reason()).isEqualTo(Reason.TRUNCATED);
    }
    assertThat(broken(Arrays.copyOf(sealed, 33)).reason()).isEqualTo(Reason.TAMPERED);
  }

  @Test
  void laterVersionIsANewerFormatHoweverLongItIs() {
    for (int version = 2; version < 256; version++) {
      byte[] newer = sealed.clone();
      newer[0] = (byte) version;
      assertThat(broken(newer))
          .hasMessageContaining("format version " + version)
          .extracting(SealBrokenException::reason)
          .isEqualTo(Reason.NEWER_FORMAT);
      assertThat(broken(new byte[] {(byte) version}).reason()).isEqualTo(Reason.NEWER_FORMAT);
    }
  }

  @Test
  void versionZeroIsTampered() {
    byte[] changed = sealed.clone();
    changed[0] = 0;
    assertThat(broken(changed).reason()).isEqualTo(Reason.TAMPERED);
  }

  @Test
  void isWhatTinkAloneOpens() throws Exception {
    KeysetHandle keyset = keyset(5);
    Aead aead = keyset.getPrimitive(KeyPurpose.PAYLOAD.configuration(), Aead.class);
    byte[] bytes = envelope(keyset).seal(PLAINTEXT, CONTEXT);
    assertThat(aead.decrypt(bytes, CONTEXT)).isEqualTo(PLAINTEXT);
  }

  @Test
  void keyOfAnotherKeysetIsUnknownAndNamed() throws Exception {
    byte[] foreign = envelope(keyset(0x00c0ffee)).seal(PLAINTEXT, CONTEXT);
    assertThat(broken(foreign))
        .hasMessageContaining("00c0ffee")
        .extracting(SealBrokenException::reason)
        .isEqualTo(Reason.UNKNOWN_KEY);
  }

  @Test
  void otherKeyOfTheSameIdIsTampered() throws Exception {
    byte[] foreign = envelope(keyset(0x1234abcd)).seal(PLAINTEXT, CONTEXT);
    assertThat(broken(foreign).reason()).isEqualTo(Reason.TAMPERED);
  }

  @Test
  void olderKeyStillOpensAfterANewOneBecamePrimary() throws Exception {
    KeysetHandle before = keyset(7);
    byte[] old = envelope(before).seal(PLAINTEXT, CONTEXT);
    Envelope after =
        envelope(
            KeysetHandle.newBuilder(before)
                .setConfiguration(KeyPurpose.PAYLOAD.configuration())
                .addEntry(newKey(8, KeyPurpose.PAYLOAD.newKey()).makePrimary())
                .build());
    assertThat(after.open(old, CONTEXT)).isEqualTo(PLAINTEXT);
    assertThat(after.seal(PLAINTEXT, CONTEXT)).startsWith(1, 0, 0, 0, 8);
  }

  @Test
  void disabledKeyIsUnknownAndNotTampered() throws Exception {
    KeysetHandle before = keyset(7);
    byte[] old = envelope(before).seal(PLAINTEXT, CONTEXT);
    KeysetHandle.Builder builder =
        KeysetHandle.newBuilder(before)
            .setConfiguration(KeyPurpose.PAYLOAD.configuration())
            .addEntry(newKey(8, KeyPurpose.PAYLOAD.newKey()).makePrimary());
    builder.getAt(0).setStatus(KeyStatus.DISABLED);
    Envelope after = envelope(builder.build());
    assertThat(catchThrowableOfType(SealBrokenException.class, () -> after.open(old, CONTEXT)))
        .extracting(SealBrokenException::reason)
        .isEqualTo(Reason.UNKNOWN_KEY);
  }

  @Test
  void keysOfOtherKindsSealToo() throws Exception {
    for (Parameters kind :
        new Parameters[] {
          PredefinedAeadParameters.AES256_GCM, PredefinedAeadParameters.XCHACHA20_POLY1305
        }) {
      Envelope other = envelope(keyset(newKey(9, kind)));
      byte[] bytes = other.seal(new byte[0], CONTEXT);
      assertThat(bytes).hasSizeGreaterThanOrEqualTo(33);
      assertThat(other.open(bytes, CONTEXT)).isEmpty();
    }
  }

  @Test
  void keyWithoutAPrefixIsRefused() throws Exception {
    KeysetHandle keyset =
        keyset(newKey(9, PredefinedAeadParameters.XAES_256_GCM_192_BIT_NONCE_NO_PREFIX));
    assertThatThrownBy(() -> envelope(keyset))
        .isInstanceOf(UnusableKeysetException.class)
        .hasMessageContaining("output prefix");
  }

  private SealBrokenException broken(byte[] bytes) {
    return catchThrowableOfType(SealBrokenException.class, () -> envelope.open(bytes, CONTEXT));
  }

  private static KeysetHandle keyset(int id) throws GeneralSecurityException {
    return keyset(newKey(id, KeyPurpose.PAYLOAD.newKey()));
  }

  private static KeysetHandle keyset(KeysetHandle.Builder.Entry entry)
      throws GeneralSecurityException {
    return KeysetHandle.newBuilder()
        .setConfiguration(KeyPurpose.PAYLOAD.configuration())
        .addEntry(entry.makePrimary())
        .build();
  }

  private static KeysetHandle.Builder.Entry newKey(int id, Parameters kind) {
    return KeysetHandle.generateEntryFromParameters(kind).withFixedId(id);
  }
}
