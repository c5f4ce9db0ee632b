package dev.cloakroom.tink;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;

/**
 * Keysets, ready for use. Immutable and thread-safe.
 *
 * @param keysets what they were made of
 */
record UsableKeys(Keysets keysets, Envelope envelope, HiddenNames names, Mac cookieMac) {
  /**
   * Makes them usable.
   *
   * @param uses where it is counted what the keys do
   * @throws UnusableKeysetException if a key is not of the kind that its purpose needs
   */
  static UsableKeys of(Keysets keysets, Uses uses) throws UnusableKeysetException {
    return new UsableKeys(
        keysets,
        Envelope.of(keysets.of(KeyPurpose.PAYLOAD), uses),
        HiddenNames.of(keysets.of(KeyPurpose.SUBJECT), keysets.of(KeyPurpose.ROUTING)),
        cookieMac(keysets.of(KeyPurpose.COOKIE)));
  }

  private static Mac cookieMac(KeysetHandle cookie) throws UnusableKeysetException {
    try {
      return cookie.getPrimitive(KeyPurpose.COOKIE.configuration(), Mac.class);
    } catch (GeneralSecurityException | IllegalStateException e) {
      throw new UnusableKeysetException("is damaged: 'cookie' has a key that cannot authenticate");
    }
  }

  /** Whether sessions and values that were stored with the one are found with the other. */
  boolean hasRoutingOf(UsableKeys other) {
    return keysets.of(KeyPurpose.ROUTING).equalsKeyset(other.keysets.of(KeyPurpose.ROUTING));
  }
}
