package dev.cloakroom.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.SessionId;
import dev.cloakroom.SessionToken;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;

/** Makes tokens, and names their sessions. Thread-safe. */
public final class Tokens {
  private static final int SECRET_BYTES = 32;
  private static final int PARTITIONS = 256;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final SecureRandom random;

  /** With this source of randomness. */
  public Tokens(SecureRandom random) {
    this.random = random;
  }

  /** Whether a text has the form of a token. */
  public static boolean isWellFormed(String value) {
    return FORM.matcher(value).matches();
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
   *
   * @throws IndexOutOfBoundsException if the partition is not one of 0 to 255
   */
  public SessionToken mintFor(int partition) {
    Objects.checkIndex(partition, PARTITIONS);
    while (true) {
      SessionToken token = mint();
      if (token.id().partition() == partition) {
        return token;
      }
    }
  }
}
