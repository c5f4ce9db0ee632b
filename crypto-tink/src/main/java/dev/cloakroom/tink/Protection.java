package dev.cloakroom.tink;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import dev.cloakroom.spi.CanonicalBytes;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** How the keysets of a container are kept from those who read it. Thread-safe. */
final class Protection {
  /** The key that is elsewhere did not decrypt. */
  static final class NotDecryptedException extends GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    private NotDecryptedException(Exception cause) {
      super(String.valueOf(cause.getMessage()), cause);
    }
  }

  private static final Protection NONE = new Protection(null);
  private static final String LABEL = "cloakroom.keyset.1";

  private final @Nullable Aead key;

  private Protection(@Nullable Aead key) {
    this.key = key;
  }

  /** Not at all. */
  static Protection none() {
    return NONE;
  }

  /** Encrypted by a key that is elsewhere, that of a key management service for example. */
  static Protection by(Aead key) {
    return new Protection(key);
  }

  boolean isNone() {
    return key == null;
  }

  /** How a container calls it. */
  String word() {
    return key == null ? "cleartext" : "encrypted";
  }

  /** A keyset in Tink's JSON format. */
  String write(KeyPurpose purpose, KeysetHandle keyset) throws GeneralSecurityException {
    return key == null
        ? TinkJsonProtoKeysetFormat.serializeKeyset(
            keyset, purpose.configuration(), InsecureSecretKeyAccess.get())
        : TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
            keyset, key, associatedData(purpose), purpose.configuration());
  }

  /** A keyset out of Tink's JSON format. */
  KeysetHandle read(KeyPurpose purpose, String json) throws GeneralSecurityException {
    return key == null
        ? TinkJsonProtoKeysetFormat.parseKeyset(
            json, purpose.configuration(), InsecureSecretKeyAccess.get())
        : TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
            json, new Telling(key), associatedData(purpose), purpose.configuration());
  }

  /** Tells its own failures from those of whoever calls it. */
  private record Telling(Aead key) implements Aead {
    @Override
    public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
      return key.encrypt(plaintext, associatedData);
    }

    @Override
    public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws NotDecryptedException {
      try {
        return key.decrypt(ciphertext, associatedData);
      } catch (GeneralSecurityException | RuntimeException e) {
        throw new NotDecryptedException(e);
      }
    }
  }

  /** So that no keyset can be put into the place of another. */
  private static byte[] associatedData(KeyPurpose purpose) {
    return new CanonicalBytes().text(LABEL).text(purpose.word()).toByteArray();
  }
}
