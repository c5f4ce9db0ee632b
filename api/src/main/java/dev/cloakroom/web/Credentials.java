package dev.cloakroom.web;

import dev.cloakroom.SessionToken;
import dev.cloakroom.spi.CanonicalBytes;
import dev.cloakroom.spi.MessageAuthenticator;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client is given and shows: a token and, where an authenticator is there, a dot and the tag
 * of the token and of what the client is known by. Thread-safe.
 */
final class Credentials {
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
  private static final String LABEL = "cloakroom credential 1";

  /** A tag of 64 bytes, and what a keyset puts before it. */
  private static final int LONGEST_TAG = 100;

  private final @Nullable MessageAuthenticator authenticator;

  Credentials(@Nullable MessageAuthenticator authenticator) {
    this.authenticator = authenticator;
  }

  /**
   * A credential that has the form of one.
   *
   * @param genuine whether its tag is right; true where there are no tags
   */
  record Shown(SessionToken token, boolean genuine) {}

  /** The credential of a token for a client. */
  String of(SessionToken token, byte[] client) {
    return authenticator == null
        ? token.value()
        : token.value() + "." + TEXT.encodeToString(authenticator.tag(message(token, client)));
  }

  /**
   * Reads a credential.
   *
   * @param shown of any length, may be hostile
   * @return nothing if it is none
   */
  Optional<Shown> read(String shown, byte[] client) {
    int dot = shown.indexOf('.');
    SessionToken token = SessionToken.of(dot < 0 ? shown : shown.substring(0, dot));
    if (!token.isWellFormed()) {
      return Optional.empty();
    }
    if (authenticator == null) {
      return dot < 0 ? Optional.of(new Shown(token, true)) : Optional.empty();
    }
    String tag = dot < 0 ? "" : shown.substring(dot + 1);
    return Optional.of(new Shown(token, isGenuine(authenticator, tag, message(token, client))));
  }

  private static boolean isGenuine(MessageAuthenticator authenticator, String tag, byte[] message) {
    if (tag.isEmpty() || tag.length() > LONGEST_TAG) {
      return false;
    }
    try {
      return authenticator.isTagOf(Base64.getUrlDecoder().decode(tag), message);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] message(SessionToken token, byte[] client) {
    return new CanonicalBytes().text(LABEL).text(token.value()).bytes(client).toByteArray();
  }
}
