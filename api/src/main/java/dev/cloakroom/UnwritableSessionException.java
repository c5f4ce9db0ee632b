package dev.cloakroom;

import org.jspecify.annotations.Nullable;

/**
 * A payload cannot be stored as it is: it is too large, or holds what cannot be encoded, such as
 * text that is not well-formed or a null in a list. Nothing was written.
 */
public final class UnwritableSessionException extends SessionException {
  private static final long serialVersionUID = 1L;

  /**
   * That a payload cannot be stored.
   *
   * @param message which payload type and property, why, and what to do; no payload value
   */
  public UnwritableSessionException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
