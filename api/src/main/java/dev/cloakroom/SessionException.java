package dev.cloakroom;

import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions by which Cloakroom reports that something is wrong with a session or
 * its store. Messages say what is wrong, where, and what to do; never a token or a payload value.
 */
public class SessionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for the reader of a log. */
  public SessionException(String message) {
    super(message);
  }

  /** With a message and what led to it. */
  public SessionException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
