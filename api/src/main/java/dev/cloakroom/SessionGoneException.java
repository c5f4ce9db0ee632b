package dev.cloakroom;

/**
 * The session that was to be written is not there any more: it was deleted, has got another token,
 * or has expired. Nothing was written.
 */
public final class SessionGoneException extends SessionException {
  private static final long serialVersionUID = 1L;

  private final SessionId id;

  /** That this session is gone. */
  public SessionGoneException(SessionId id) {
    super(
        "Session "
            + id
            + " is gone: it was deleted, cycled to another token, or has expired. Nothing was written;"
            + " treat the client as one without a session.");
    this.id = id;
  }

  /** Which session. */
  public SessionId id() {
    return id;
  }
}
