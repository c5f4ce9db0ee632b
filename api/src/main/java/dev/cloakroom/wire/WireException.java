package dev.cloakroom.wire;

import org.jspecify.annotations.Nullable;

/**
 * A payload cannot be encoded, or bytes are not an encoded payload. Callers turn this into an
 * exception that names the session.
 */
public final class WireException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what is wrong and at which property; no payload value. */
  public WireException(String message) {
    super(message);
  }

  /** With what is wrong and at which property, and what led to it. */
  public WireException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** What is wrong and at which property. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
