package dev.cloakroom.tink;

/**
 * A keyset container cannot be used. The message completes a sentence that begins with the name of
 * the file. It has no cause, because the messages of parsers may quote what they read.
 */
final class UnusableKeysetException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableKeysetException(String message) {
    super(message);
  }
}
