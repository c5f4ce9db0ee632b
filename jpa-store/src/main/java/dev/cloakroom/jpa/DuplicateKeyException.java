package dev.cloakroom.jpa;

import dev.cloakroom.SessionException;

/** A value that has to be unique, a session id or a primary key, is in the table already. */
final class DuplicateKeyException extends SessionException {
  private static final long serialVersionUID = 1L;

  DuplicateKeyException(String message, Throwable cause) {
    super(message, cause);
  }
}
