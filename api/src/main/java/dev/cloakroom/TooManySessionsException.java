package dev.cloakroom;

/**
 * A subject has as many live sessions as it may have, and is to have no more. Nothing was written,
 * and a session that was to be cycled lives on as it was.
 */
public final class TooManySessionsException extends SessionException {
  private static final long serialVersionUID = 1L;

  private final int limit;

  /**
   * That there may be no more.
   *
   * @param limit how many live sessions a subject may have
   */
  public TooManySessionsException(int limit) {
    super(
        "The subject has "
            + limit
            + " live sessions, and may have no more (cloakroom.sessions-per-subject). Nothing was"
            + " written; let the user end one of them, or set cloakroom.sessions-per-subject.excess to"
            + " evict-oldest.");
    this.limit = limit;
  }

  /** How many live sessions a subject may have. */
  public int limit() {
    return limit;
  }
}
