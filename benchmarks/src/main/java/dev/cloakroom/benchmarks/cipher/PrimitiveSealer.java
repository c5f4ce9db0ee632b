package dev.cloakroom.benchmarks.cipher;

import com.google.crypto.tink.Aead;
import dev.cloakroom.spi.StoredSession;
import java.security.GeneralSecurityException;

/** Tink's primitive, with associated data that was made before. */
record PrimitiveSealer(Aead aead) implements Sealer {
  @Override
  public byte[] seal(byte[] plaintext, StoredSession row) throws GeneralSecurityException {
    return aead.encrypt(plaintext, CipherBenchmark.ASSOCIATED_DATA);
  }

  @Override
  public byte[] open(byte[] sealed, StoredSession row) throws GeneralSecurityException {
    return aead.decrypt(sealed, CipherBenchmark.ASSOCIATED_DATA);
  }
}
