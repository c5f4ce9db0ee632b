package dev.cloakroom.tink;

import static dev.cloakroom.UnreadableSessionException.Reason.NEWER_FORMAT;
import static dev.cloakroom.UnreadableSessionException.Reason.TAMPERED;
import static dev.cloakroom.UnreadableSessionException.Reason.TRUNCATED;
import static dev.cloakroom.UnreadableSessionException.Reason.UNKNOWN_KEY;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadKey;
import com.google.crypto.tink.aead.AesGcmSivKey;
import com.google.crypto.tink.util.Bytes;
import dev.cloakroom.spi.SealBrokenException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Seals bytes. What is sealed is Tink's output as it is: one byte 1, four bytes of key id, and the
 * ciphertext. The first byte is our format version too: Tink begins with 0 or 1 only, so that later
 * formats may begin with 2 and so on. A version byte of our own in front would cost a copy of
 * everything, both ways. Thread-safe.
 */
final class Envelope {
  private static final int VERSION = 1;
  private static final int PREFIX_BYTES = 5;

  /** The nonce and the tag of AES-GCM; no other key of Tink adds less. */
  private static final int LEAST_CIPHERTEXT_BYTES = 28;

  private static final int LEAST_BYTES = PREFIX_BYTES + LEAST_CIPHERTEXT_BYTES;

  private final Aead aead;
  private final Set<Integer> keyIds;
  private final int primary;
  private final Uses uses;
  private final boolean countsSeals;

  private Envelope(Aead aead, Set<Integer> keyIds, KeysetHandle.Entry primary, Uses uses) {
    this.aead = aead;
    this.keyIds = keyIds;
    this.primary = primary.getId();
    this.uses = uses;
    this.countsSeals = PayloadKeyKind.runsOut(primary.getKey().getParameters());
  }

  /**
   * Seals with the primary key of a keyset and opens with all its enabled keys.
   *
   * @param uses where it is counted what the keys do
   * @throws UnusableKeysetException if there is no such primary key, or if a key does not put its
   *     id in front of the ciphertext
   */
  static Envelope of(KeysetHandle keyset, Uses uses) throws UnusableKeysetException {
    try {
      Set<Integer> keyIds = new HashSet<>();
      for (int i = 0; i < keyset.size(); i++) {
        KeysetHandle.Entry entry = keyset.getAt(i);
        requireTinkPrefix(entry.getKey());
        if (entry.getStatus().equals(KeyStatus.ENABLED)) {
          keyIds.add(entry.getId());
        }
      }
      Aead aead = keyset.getPrimitive(KeyPurpose.PAYLOAD.configuration(), Aead.class);
      return new Envelope(aead, Set.copyOf(keyIds), keyset.getPrimary(), uses);
    } catch (GeneralSecurityException | IllegalStateException e) {
      throw new UnusableKeysetException(
          isSiv(keyset)
              ? "cannot be used: 'payload' has an AES-GCM-SIV key, and this Java has no such cipher;"
                  + " add org.conscrypt:conscrypt-openjdk-uber to the dependencies"
              : "is damaged: 'payload' has a key that cannot encrypt");
    }
  }

  private static boolean isSiv(KeysetHandle keyset) {
    for (int i = 0; i < keyset.size(); i++) {
      if (keyset.getAt(i).getKey() instanceof AesGcmSivKey) {
        return true;
      }
    }
    return false;
  }

  private static void requireTinkPrefix(Key key) throws UnusableKeysetException {
    if (!(key instanceof AeadKey aeadKey)) {
      throw new UnusableKeysetException(
          "cannot be used: 'payload' has a key that does not encrypt");
    }
    Bytes prefix = aeadKey.getOutputPrefix();
    if (prefix.size() != PREFIX_BYTES || prefix.toByteArray()[0] != VERSION) {
      throw new UnusableKeysetException(
          "cannot be used: 'payload' has a key whose output prefix is not TINK");
    }
  }

  byte[] seal(byte[] plaintext, byte[] associatedData) {
    if (countsSeals) {
      uses.sealed(primary);
    }
    try {
      return aead.encrypt(plaintext, associatedData);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Tink could not encrypt", e);
    }
  }

  byte[] open(byte[] sealed, byte[] associatedData) throws SealBrokenException {
    try {
      byte[] plaintext = aead.decrypt(sealed, associatedData);
      uses.opened();
      return plaintext;
    } catch (GeneralSecurityException e) {
      throw broken(sealed, e);
    }
  }

  /** Which key sealed these bytes, if they are of a format that is known here. */
  static OptionalInt keyId(byte[] sealed) {
    return sealed.length < LEAST_BYTES || sealed[0] != VERSION
        ? OptionalInt.empty()
        : OptionalInt.of(ByteBuffer.wrap(sealed).getInt(1));
  }

  /** Whether the key that seals now has sealed these bytes. */
  boolean isPresent(byte[] sealed) {
    OptionalInt keyId = keyId(sealed);
    return keyId.isPresent() && keyId.getAsInt() == primary;
  }

  private SealBrokenException broken(byte[] sealed, GeneralSecurityException cause) {
    int version = sealed.length == 0 ? VERSION : Byte.toUnsignedInt(sealed[0]);
    if (version > VERSION) {
      return new SealBrokenException(
          NEWER_FORMAT,
          "it was sealed in format version "
              + version
              + ", and this node knows versions up to "
              + VERSION
              + "; run the Cloakroom version that wrote it",
          cause);
    }
    if (version < VERSION) {
      return new SealBrokenException(TAMPERED, "there is no format version " + version, cause);
    }
    if (sealed.length < LEAST_BYTES) {
      return new SealBrokenException(
          TRUNCATED,
          "there are "
              + sealed.length
              + " sealed bytes, and there have to be "
              + LEAST_BYTES
              + " at least",
          cause);
    }
    int keyId = ByteBuffer.wrap(sealed).getInt(1);
    if (!keyIds.contains(keyId)) {
      return new SealBrokenException(UNKNOWN_KEY, unknown(keyId), cause);
    }
    return new SealBrokenException(
        TAMPERED,
        "the sealed bytes, or something in the row that they are bound to, were changed",
        cause);
  }

  private String unknown(int keyId) {
    String unknown =
        "it was sealed with the key of id %s, which is not an enabled key of this node's keyset (%s); "
            .formatted(
                KeyInfo.shownId(keyId),
                keyIds.stream().map(KeyInfo::shownId).sorted().collect(Collectors.joining(", ")));
    return unknown
        + (uses.hasOpened()
            ? "other sessions do open: the key was added or retired elsewhere; is the keyset up to date?"
            : "none has opened yet: the keyset may be that of another installation");
  }
}
