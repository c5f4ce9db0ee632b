package dev.cloakroom;

import org.jspecify.annotations.Nullable;

/**
 * The store did not answer, or not in time. A read had no effect. The outcome of a write is
 * unknown: it may or may not have happened, and making the same call again is safe.
 */
public final class StoreUnavailableException extends SessionException {
  private static final long serialVersionUID = 1L;

  /**
   * That a store cannot be reached.
   *
   * @param message which store, what was tried, and what to look at
   */
  public StoreUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
