package dev.cloakroom.benchmarks.cipher;

import dev.cloakroom.spi.SealBrokenException;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.StoredSession;

/** As sessions are sealed: the associated data is made of the row each time. */
record SessionSealer(SessionCipher cipher) implements Sealer {
  static final String NAMESPACE = "default";

  @Override
  public byte[] seal(byte[] plaintext, StoredSession row) {
    return cipher.seal(plaintext, SealingContext.ofSession(NAMESPACE, row));
  }

  @Override
  public byte[] open(byte[] sealed, StoredSession row) throws SealBrokenException {
    return cipher.open(sealed, SealingContext.ofSession(NAMESPACE, row));
  }
}
