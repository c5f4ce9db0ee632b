package dev.cloakroom.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cloakroom.SessionToken;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The proof that a form comes from a page of this application: an HMAC keyed with the session's
 * secret token, so that nothing has to be stored and it ends with the token. Each time it looks
 * different, for a page that is compressed would give it away otherwise (BREACH). Thread-safe.
 */
final class CsrfTokens {
  private static final byte[] LABEL = "cloakroom csrf 1".getBytes(US_ASCII);
  private static final int BYTES = 32;
  private static final int TEXT_CHARS = 86;

  private final SecureRandom random = new SecureRandom();

  /** A token for a page: a mask, and the HMAC under it. */
  String of(SessionToken session) {
    byte[] mask = new byte[BYTES];
    random.nextBytes(mask);
    byte[] masked = Arrays.copyOf(mask, 2 * BYTES);
    xor(mask, hmac(session), masked);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(masked);
  }

  /**
   * Whether a token is one of a session.
   *
   * @param shown of any length, may be hostile
   */
  boolean isOf(String shown, SessionToken session) {
    if (shown.length() != TEXT_CHARS) {
      return false;
    }
    byte[] masked;
    try {
      masked = Base64.getUrlDecoder().decode(shown);
    } catch (IllegalArgumentException e) {
      return false;
    }
    byte[] unmasked = new byte[2 * BYTES];
    xor(masked, Arrays.copyOfRange(masked, BYTES, 2 * BYTES), unmasked);
    return MessageDigest.isEqual(Arrays.copyOfRange(unmasked, BYTES, 2 * BYTES), hmac(session));
  }

  /** Puts the exclusive or of the first bytes of two arrays into the second half of a third. */
  private static void xor(byte[] one, byte[] other, byte[] into) {
    for (int i = 0; i < BYTES; i++) {
      into[BYTES + i] = (byte) (one[i] ^ other[i]);
    }
  }

  private static byte[] hmac(SessionToken session) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(session.value().getBytes(US_ASCII), "HmacSHA256"));
      return mac.doFinal(LABEL);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}
