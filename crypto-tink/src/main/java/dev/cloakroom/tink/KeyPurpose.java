package dev.cloakroom.tink;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import java.util.Locale;

/** What a keyset of the container is for: each purpose has keys of its own. */
enum KeyPurpose {
  /** Seals payloads and values. */
  PAYLOAD(PredefinedAeadParameters.XAES_256_GCM_192_BIT_NONCE, AeadConfig2026.get()),

  /** Hides subjects. */
  SUBJECT(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get()),

  /** Places subjects and hides the keys of values; never rotates, for both stay where they are. */
  ROUTING(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get()),

  /** Checks cookies. */
  COOKIE(PredefinedMacParameters.HMAC_SHA256_128BITTAG, MacConfig2026.get());

  private final Parameters newKey;

  @SuppressWarnings("Immutable") // a constant of Tink, which only does not say so
  private final Configuration configuration;

  KeyPurpose(Parameters newKey, Configuration configuration) {
    this.newKey = newKey;
    this.configuration = configuration;
  }

  /** Under which name the keyset stands in the container. */
  String memberName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a new key. */
  Parameters newKey() {
    return newKey;
  }

  /** The kinds of keys that serve this purpose. */
  Configuration configuration() {
    return configuration;
  }
}
