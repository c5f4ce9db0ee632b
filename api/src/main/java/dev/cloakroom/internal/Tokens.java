package dev.cloakroom.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.SessionId;
import dev.cloakroom.SessionToken;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;

/**
 * Makes tokens, and names their sessions. Thread-safe.
 *
 * <p>Some wait to be used. A process that is restored from a checkpoint more than once has the same
 * ones each time; of two sessions under one id a store refuses the second.
 */
public final class Tokens {
  private static final int SECRET_BYTES = 32;
  private static final int PARTITIONS = 256;
  private static final int TEXT_CHARS = 43;

  /** So many random secrets are asked for together, which costs less than each by itself. */
  private static final int DRAWN_AT_ONCE = 64;

  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  /**
   * By character. Comparing with the bounds of each range would take a branch for each that no
   * processor can foresee, which is a good part of what a find costs.
   */
  private static final boolean[] IN_ALPHABET = alphabet();

  /** So many tokens of one partition wait to be used. */
  private static final int KEPT = 8;

  private final SecureRandom random;

  /** By partition. Each is given away once. */
  private final List<BlockingQueue<SessionToken>> unused =
      Stream.<BlockingQueue<SessionToken>>generate(() -> new ArrayBlockingQueue<>(KEPT))
          .limit(PARTITIONS)
          .toList();

  private static boolean[] alphabet() {
    boolean[] in = new boolean[128];
    for (char c :
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
      in[c] = true;
    }
    return in;
  }

  /** With this source of randomness. */
  public Tokens(SecureRandom random) {
    this.random = random;
  }

  /** Whether a text has the form of a token. */
  public static boolean isWellFormed(String value) {
    if (value.length() != TEXT_CHARS) {
      return false;
    }
    boolean wellFormed = true;
    for (int i = 0; i < TEXT_CHARS; i++) {
      char c = value.charAt(i);
      wellFormed &= c < IN_ALPHABET.length && IN_ALPHABET[c];
    }
    return wellFormed;
  }

  /** The id of the session whose token this is. */
  public static SessionId idOf(String value) {
    return SessionId.of(Digests.sha256().digest(value.getBytes(UTF_8)));
  }

  /** A fresh token. */
  public SessionToken mint() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return SessionToken.of(TEXT.encodeToString(secret));
  }

  /**
   * A fresh token whose session falls into a partition. Tokens are drawn until one does, so that
   * the token itself has no structure; those that fall into other partitions are kept for whoever
   * asks for these, so that a token costs little more than one draw where many are asked for, and
   * 256 where it is the first.
   *
   * @throws IndexOutOfBoundsException if the partition is not one of 0 to 255
   */
  public SessionToken mintFor(int partition) {
    Objects.checkIndex(partition, PARTITIONS);
    SessionToken kept = unused.get(partition).poll();
    return kept == null ? draw(partition) : kept;
  }

  private SessionToken draw(int partition) {
    MessageDigest sha256 = Digests.sha256();
    byte[] secrets = new byte[DRAWN_AT_ONCE * SECRET_BYTES];
    SessionToken found = null;
    while (found == null) {
      random.nextBytes(secrets);
      for (int at = 0; at < secrets.length; at += SECRET_BYTES) {
        byte[] text = TEXT.encode(Arrays.copyOfRange(secrets, at, at + SECRET_BYTES));
        int drawn = Byte.toUnsignedInt(sha256.digest(text)[0]);
        if (drawn == partition && found == null) {
          found = SessionToken.of(new String(text, US_ASCII));
        } else if (unused.get(drawn).remainingCapacity() > 0) {
          unused.get(drawn).offer(SessionToken.of(new String(text, US_ASCII)));
        }
      }
    }
    return found;
  }
}
