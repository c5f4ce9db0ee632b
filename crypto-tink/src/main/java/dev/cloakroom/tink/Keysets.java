package dev.cloakroom.tink;

import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;

/** One keyset for each purpose. Immutable and thread-safe. */
final class Keysets {
  private final Map<KeyPurpose, KeysetHandle> keysets;

  Keysets(Map<KeyPurpose, KeysetHandle> keysets) {
    this.keysets = new EnumMap<>(keysets);
  }

  /** New keysets with one key in each. */
  static Keysets generate() {
    Map<KeyPurpose, KeysetHandle> keysets = new EnumMap<>(KeyPurpose.class);
    for (KeyPurpose purpose : KeyPurpose.values()) {
      try {
        keysets.put(purpose, KeysetHandle.generateNew(purpose.newKey(), purpose.configuration()));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("Tink makes no key of " + purpose.newKey(), e);
      }
    }
    return new Keysets(keysets);
  }

  /** The keyset of a purpose. */
  KeysetHandle of(KeyPurpose purpose) {
    KeysetHandle keyset = keysets.get(purpose);
    if (keyset == null) {
      throw new IllegalStateException("there is a keyset for each purpose");
    }
    return keyset;
  }
}
