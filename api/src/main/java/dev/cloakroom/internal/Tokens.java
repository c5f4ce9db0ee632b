package dev.cloakroom.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.SessionId;
import dev.cloakroom.SessionToken;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes tokens, and names their sessions. Thread-safe. */
public final class Tokens {
  private static final int SECRET_BYTES = 32;
  private static final int CHARACTERS = 43;

  private final SecureRandom random;

  /** With this source of randomness. */
  public Tokens(SecureRandom random) {
    this.random = random;
  }

  /** Whether a text has the form of a token. */
  public static boolean isWellFormed(String value) {
    return value.length() == CHARACTERS && value.chars().allMatch(Tokens::isBase64Url);
  }

  private static boolean isBase64Url(int c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  /** The id of the session whose token this is. */
  public static SessionId idOf(String value) {
    return SessionId.of(Digests.sha256().digest(value.getBytes(UTF_8)));
  }

  /** A fresh token. */
  public SessionToken mint() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return SessionToken.of(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /**
   * A fresh token whose session falls into a partition. Tokens are drawn until one does, 256 on
   * average, so that the token itself has no structure.
   */
  public SessionToken mintFor(int partition) {
    while (true) {
      SessionToken token = mint();
      if (token.id().partition() == partition) {
        return token;
      }
    }
  }
}
