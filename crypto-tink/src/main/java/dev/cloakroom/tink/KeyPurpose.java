package dev.cloakroom.tink;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import java.util.Locale;

/** What a keyset of the container is for: each purpose has keys of its own. */
public enum KeyPurpose {
  /** Seals payloads and values. */
  PAYLOAD(PayloadKeyKind.XAES_256_GCM.parameters(), AeadConfig2026.get()),

  /** Hides subjects. */
  SUBJECT(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get()),

  /** Places subjects and hides the keys of values; never rotates, for both stay where they are. */
  ROUTING(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get()),

  /** Checks cookies. */
  COOKIE(PredefinedMacParameters.HMAC_SHA256_128BITTAG, MacConfig2026.get());

  @SuppressWarnings("ImmutableEnumChecker") // which Tink only does not say
  private final Parameters newKey;

  @SuppressWarnings("ImmutableEnumChecker") // which Tink only does not say
  private final Configuration configuration;

  KeyPurpose(Parameters newKey, Configuration configuration) {
    this.newKey = newKey;
    this.configuration = configuration;
  }

  /** Under which name the keyset stands in the container. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether keys of this purpose can be replaced by others. */
  public boolean rotates() {
    return this != ROUTING;
  }

  /** The kind of a new key, unless another is asked for. */
  Parameters newKey() {
    return newKey;
  }

  /** The kind of a new key, if one for payloads is to be of this. */
  Parameters newKey(PayloadKeyKind payload) {
    return this == PAYLOAD ? payload.parameters() : newKey;
  }

  /** The kinds of keys that serve this purpose. */
  Configuration configuration() {
    return configuration;
  }
}
