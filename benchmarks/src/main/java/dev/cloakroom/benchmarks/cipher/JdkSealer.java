package dev.cloakroom.benchmarks.cipher;

import dev.cloakroom.spi.StoredSession;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** The JDK's AES-GCM with random nonces, as its documentation has it. */
final class JdkSealer implements Sealer {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  JdkSealer(SecretKey key) {
    this.key = key;
  }

  @Override
  public byte[] seal(byte[] plaintext, StoredSession row) throws GeneralSecurityException {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
    byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plaintext.length));
    cipher.doFinal(plaintext, 0, plaintext.length, sealed, NONCE_BYTES);
    return sealed;
  }

  @Override
  public byte[] open(byte[] sealed, StoredSession row) throws GeneralSecurityException {
    return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES))
        .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(CipherBenchmark.ASSOCIATED_DATA);
    return cipher;
  }
}
