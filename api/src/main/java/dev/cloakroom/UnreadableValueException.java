package dev.cloakroom;

import org.jspecify.annotations.Nullable;

/** A value of the {@link KeyValueStore} is there and cannot be opened. It is left as it is. */
public final class UnreadableValueException extends SessionException {
  private static final long serialVersionUID = 1L;

  private final UnreadableSessionException.Reason reason;

  /**
   * That a value cannot be opened.
   *
   * @param reason the kind of trouble
   * @param detail what exactly is wrong; no key and no value
   */
  public UnreadableValueException(
      UnreadableSessionException.Reason reason, String detail, @Nullable Throwable cause) {
    super("A stored value cannot be read: " + detail + ". It was left as it is.", cause);
    this.reason = reason;
  }

  /** The kind of trouble. */
  public UnreadableSessionException.Reason reason() {
    return reason;
  }
}
