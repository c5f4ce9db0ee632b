package dev.cloakroom;

import org.jspecify.annotations.Nullable;

/**
 * Something in the configuration is missing, unknown or contradictory. Raised when Cloakroom is
 * opened; nothing is corrected silently.
 */
public final class CloakroomConfigurationException extends SessionException {
  private static final long serialVersionUID = 1L;

  /** With what is wrong, where it stands, and what to write instead. */
  public CloakroomConfigurationException(String message) {
    super(message);
  }

  /** With what is wrong, where it stands, what to write instead, and what led to it. */
  public CloakroomConfigurationException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
