package dev.cloakroom;

import dev.cloakroom.internal.Tokens;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The secret that a client shows to get its session back: 32 random bytes, as 43 characters of
 * base64url.
 *
 * <p>Whoever holds the token holds the session. It is never stored and never logged: a store knows
 * only its {@link SessionId}, and {@link #toString()} is redacted. Immutable and thread-safe.
 */
public final class SessionToken {
  private final String value;
  private @Nullable SessionId id;

  private SessionToken(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /**
   * The token that a client sent, whatever it is. A malformed value is not an error: it is a token
   * that is never found.
   *
   * @param value what the client sent; of any length, may be hostile
   */
  public static SessionToken of(String value) {
    return new SessionToken(value);
  }

  /** The secret itself, for the cookie or header that carries it to the client. */
  public String value() {
    return value;
  }

  /** Whether this has the form of a token: 43 characters of base64url. Others need no look-up. */
  public boolean isWellFormed() {
    return Tokens.isWellFormed(value);
  }

  /** The public name of this token's session: the SHA-256 of {@link #value()} in UTF-8. */
  public SessionId id() {
    SessionId known = id;
    if (known == null) {
      known = Tokens.idOf(value);
      id = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SessionToken that && id().equals(that.id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return "SessionToken[redacted]";
  }
}
