package dev.cloakroom.benchmarks.cipher;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import dev.cloakroom.benchmarks.run.Role;
import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.tink.PayloadKeyKind;
import dev.cloakroom.tink.TinkSessionCipher;
import java.security.GeneralSecurityException;
import javax.crypto.KeyGenerator;

/** What is compared. The constants' names are the values of a parameter of the benchmark. */
public enum CipherSubject {
  CLOAKROOM("Cloakroom", Role.OURS) {
    @Override
    Sealer sealer(PayloadKeyKind kind) throws GeneralSecurityException {
      KeysetHandle names =
          KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get());
      KeysetHandle cookies =
          KeysetHandle.generateNew(
              PredefinedMacParameters.HMAC_SHA256_128BITTAG, MacConfig2026.get());
      return new SessionSealer(TinkSessionCipher.of(keyset(kind), names, names, cookies));
    }
  },

  TINK("bare Tink primitive", Role.PEER) {
    @Override
    Sealer sealer(PayloadKeyKind kind) throws GeneralSecurityException {
      return new PrimitiveSealer(keyset(kind).getPrimitive(AeadConfig2026.get(), Aead.class));
    }
  },

  JDK("JDK's AES/GCM, a new Cipher and nonce each time", Role.INFORMATION) {
    @Override
    Sealer sealer(PayloadKeyKind kind) throws GeneralSecurityException {
      KeyGenerator keys = KeyGenerator.getInstance("AES");
      keys.init(JDK_KEY_BITS);
      return new JdkSealer(keys.generateKey());
    }
  };

  private static final int JDK_KEY_BITS = 256;

  private final String label;
  private final Role role;

  CipherSubject(String label, Role role) {
    this.label = label;
    this.role = role;
  }

  Subject subject() {
    return new Subject(name(), label, role);
  }

  /** Whether it has keys of a kind. */
  boolean has(PayloadKeyKind kind) {
    return this != JDK || kind == PayloadKeyKind.AES_256_GCM;
  }

  private static KeysetHandle keyset(PayloadKeyKind kind) throws GeneralSecurityException {
    return KeysetHandle.generateNew(parameters(kind), AeadConfig2026.get());
  }

  private static Parameters parameters(PayloadKeyKind kind) {
    return switch (kind) {
      case XAES_256_GCM -> PredefinedAeadParameters.XAES_256_GCM_192_BIT_NONCE;
      case AES_256_GCM -> PredefinedAeadParameters.AES256_GCM;
      default -> throw new IllegalArgumentException(kind + " is not measured");
    };
  }

  /** Makes one with a new key. */
  abstract Sealer sealer(PayloadKeyKind kind) throws GeneralSecurityException;
}
