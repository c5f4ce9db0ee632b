package dev.cloakroom.spi;

import dev.cloakroom.UnreadableSessionException.Reason;
import org.jspecify.annotations.Nullable;

/** Sealed bytes could not be opened. Callers turn this into an exception that names the session. */
public final class SealBrokenException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /**
   * That bytes could not be opened.
   *
   * @param reason the kind of trouble
   * @param detail what exactly is wrong and what to look at; no secret
   */
  public SealBrokenException(Reason reason, String detail, @Nullable Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  /** The kind of trouble. */
  public Reason reason() {
    return reason;
  }

  /** What exactly is wrong. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
