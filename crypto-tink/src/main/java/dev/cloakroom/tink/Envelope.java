package dev.cloakroom.tink;

import static dev.cloakroom.UnreadableSessionException.Reason.NEWER_FORMAT;
import static dev.cloakroom.UnreadableSessionException.Reason.TAMPERED;
import static dev.cloakroom.UnreadableSessionException.Reason.TRUNCATED;
import static dev.cloakroom.UnreadableSessionException.Reason.UNKNOWN_KEY;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadKey;
import com.google.crypto.tink.util.Bytes;
import dev.cloakroom.spi.SealBrokenException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Seals bytes: one byte for the version of the format, 1, and what Tink makes of them, which is a
 * byte 1, four bytes of key id, and the ciphertext. Thread-safe.
 */
final class Envelope {
  private static final int VERSION = 1;
  private static final int VERSION_BYTES = 1;
  private static final int TINK_PREFIX_BYTES = 5;
  private static final byte TINK_PREFIX_START = 1;

  /** The nonce and the tag of AES-GCM; no other key of Tink adds less. */
  private static final int LEAST_CIPHERTEXT_BYTES = 28;

  private static final int LEAST_BYTES = VERSION_BYTES + TINK_PREFIX_BYTES + LEAST_CIPHERTEXT_BYTES;

  private final Aead aead;
  private final Set<Integer> keyIds;

  private Envelope(Aead aead, Set<Integer> keyIds) {
    this.aead = aead;
    this.keyIds = keyIds;
  }

  /**
   * Seals with the primary key of a keyset and opens with all its enabled keys.
   *
   * @throws UnusableKeysetException if there is no such primary key, or if a key does not put its
   *     id in front of the ciphertext
   */
  static Envelope of(KeysetHandle keyset) throws UnusableKeysetException {
    try {
      Set<Integer> keyIds = new HashSet<>();
      for (int i = 0; i < keyset.size(); i++) {
        KeysetHandle.Entry entry = keyset.getAt(i);
        requireTinkPrefix((AeadKey) entry.getKey());
        if (entry.getStatus().equals(KeyStatus.ENABLED)) {
          keyIds.add(entry.getId());
        }
      }
      Aead aead = keyset.getPrimitive(KeyPurpose.PAYLOAD.configuration(), Aead.class);
      return new Envelope(aead, Set.copyOf(keyIds));
    } catch (GeneralSecurityException | IllegalStateException e) {
      throw new UnusableKeysetException("is damaged: 'payload' has a key that cannot encrypt");
    }
  }

  private static void requireTinkPrefix(AeadKey key) throws UnusableKeysetException {
    Bytes prefix = key.getOutputPrefix();
    if (prefix.size() != TINK_PREFIX_BYTES || prefix.toByteArray()[0] != TINK_PREFIX_START) {
      throw new UnusableKeysetException(
          "cannot be used: 'payload' has a key whose output prefix is not TINK");
    }
  }

  byte[] seal(byte[] plaintext, byte[] associatedData) {
    byte[] ciphertext;
    try {
      ciphertext = aead.encrypt(plaintext, associatedData);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Tink could not encrypt", e);
    }
    byte[] sealed = new byte[VERSION_BYTES + ciphertext.length];
    sealed[0] = VERSION;
    System.arraycopy(ciphertext, 0, sealed, VERSION_BYTES, ciphertext.length);
    return sealed;
  }

  byte[] open(byte[] sealed, byte[] associatedData) throws SealBrokenException {
    requireKnown(sealed);
    try {
      return aead.decrypt(Arrays.copyOfRange(sealed, VERSION_BYTES, sealed.length), associatedData);
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException(
          TAMPERED,
          "the sealed bytes, or something in the row that they are bound to, were changed",
          e);
    }
  }

  private void requireKnown(byte[] sealed) throws SealBrokenException {
    if (sealed.length == 0) {
      throw new SealBrokenException(TRUNCATED, "there are no sealed bytes", null);
    }
    int version = Byte.toUnsignedInt(sealed[0]);
    if (version > VERSION) {
      throw new SealBrokenException(
          NEWER_FORMAT,
          "it was sealed in format version "
              + version
              + ", and this node knows versions up to "
              + VERSION
              + "; run the Cloakroom version that wrote it",
          null);
    }
    if (version != VERSION) {
      throw new SealBrokenException(TAMPERED, "there is no format version " + version, null);
    }
    if (sealed.length < LEAST_BYTES) {
      throw new SealBrokenException(
          TRUNCATED,
          "there are " + sealed.length + " sealed bytes, and at least " + LEAST_BYTES + " belong",
          null);
    }
    if (sealed[VERSION_BYTES] != TINK_PREFIX_START) {
      throw new SealBrokenException(TAMPERED, "no key id follows the format version", null);
    }
    int keyId = ByteBuffer.wrap(sealed).getInt(VERSION_BYTES + 1);
    if (!keyIds.contains(keyId)) {
      throw new SealBrokenException(
          UNKNOWN_KEY,
          "it was sealed with the key of id "
              + HexFormat.of().toHexDigits(keyId)
              + ", which is not an enabled key of this node's keyset; is the keyset the one of"
              + " the node that wrote it, and up to date?",
          null);
    }
  }
}
