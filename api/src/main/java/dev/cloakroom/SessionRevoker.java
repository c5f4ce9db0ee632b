package dev.cloakroom;

import java.util.List;

/**
 * A narrow view of a namespace's sessions for administration: it lists and deletes sessions of
 * every payload type, and never sees a payload or a token.
 *
 * <p>Thread-safe. Each method throws {@link StoreUnavailableException} if the store cannot be
 * reached.
 */
public interface SessionRevoker {
  /** The live sessions of a subject, newest first. */
  List<SessionSummary> findBySubject(SubjectRef subject);

  /**
   * Deletes one session.
   *
   * @return whether it was there
   */
  boolean delete(SessionId id);

  /**
   * Deletes all sessions of a subject; none is alive when this returns.
   *
   * @return how many there were
   */
  int deleteBySubject(SubjectRef subject);

  /**
   * Deletes all sessions of a subject but one.
   *
   * @return how many were deleted
   */
  int deleteBySubject(SubjectRef subject, SessionId except);
}
