package dev.cloakroom.tink;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.AesGcmSivParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of keys that seal payloads; docs/security.md compares them. */
public enum PayloadKeyKind {
  /** The default: its random nonces of 24 bytes never run out. Adds 45 bytes. */
  XAES_256_GCM(PredefinedAeadParameters.XAES_256_GCM_192_BIT_NONCE),

  /**
   * About a third of the default's cost for small payloads. Its random nonces have 12 bytes: a key
   * may seal 2<sup>32</sup> times (NIST SP 800-38D, section 8.3), and has to be replaced before.
   * Adds 33 bytes.
   */
  AES_256_GCM(PredefinedAeadParameters.AES256_GCM),

  /**
   * A nonce that is drawn twice shows only whether the same was sealed twice (RFC 8452). Adds 33
   * bytes. The JDK has no AES-GCM-SIV: Conscrypt has to be among the dependencies ({@code
   * org.conscrypt:conscrypt-openjdk-uber}).
   */
  AES_256_GCM_SIV(aesGcmSiv()),

  /**
   * For machines without AES instructions; its random nonces of 24 bytes never run out. 45 bytes.
   */
  XCHACHA20_POLY1305(PredefinedAeadParameters.XCHACHA20_POLY1305);

  /**
   * How many times a key with random nonces of 12 bytes may seal (NIST SP 800-38D, section 8.3).
   */
  public static final long MOST_SEALS = 1L << 32;

  private static final int KEY_BYTES = 32;

  @SuppressWarnings("ImmutableEnumChecker") // which Tink only does not say
  private final Parameters parameters;

  PayloadKeyKind(Parameters parameters) {
    this.parameters = parameters;
  }

  private static Parameters aesGcmSiv() {
    try {
      return AesGcmSivParameters.builder()
          .setKeySizeBytes(KEY_BYTES)
          .setVariant(AesGcmSivParameters.Variant.TINK)
          .build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Tink has no AES-GCM-SIV keys of 32 bytes", e);
    }
  }

  /** The name for people: {@code xaes-256-gcm}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Parameters parameters() {
    return parameters;
  }

  /** The kind of a key, if it is one of these. */
  static Optional<PayloadKeyKind> of(Parameters parameters) {
    return Arrays.stream(values()).filter(kind -> kind.parameters.equals(parameters)).findFirst();
  }

  /** Whether a key of this kind may seal so many times only that this has to be watched. */
  static boolean runsOut(Parameters parameters) {
    return parameters instanceof AesGcmParameters;
  }
}
