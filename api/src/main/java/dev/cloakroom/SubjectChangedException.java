package dev.cloakroom;

/**
 * A save would have changed the subject or the tenant of a session. Only {@link Sessions#cycle}
 * may, because a sign-in has to come with a new token (session fixation, CWE-384). Nothing was
 * written.
 */
public final class SubjectChangedException extends SessionException {
  private static final long serialVersionUID = 1L;

  private final SessionId id;

  /** That this session's subject or tenant differs. */
  public SubjectChangedException(SessionId id) {
    super(
        "The subject or tenant of session "
            + id
            + " was changed, and save does not write that. Call cycle, which writes it under a new"
            + " token.");
    this.id = id;
  }

  /** Which session. */
  public SessionId id() {
    return id;
  }
}
