package dev.cloakroom;

import java.util.List;

/**
 * Another request changed the same values of a session in the meantime, in properties whose policy
 * is {@link ConflictPolicy#FAIL}, as it is where no {@link OnConflict} says otherwise; or it
 * changed others that do not go together with these. Nothing was written, also not of the
 * properties that are not in conflict. Find the session again and repeat the change, or use {@link
 * Sessions#update}, which does.
 */
public final class SessionConflictException extends SessionException {
  private static final long serialVersionUID = 1L;

  private final SessionId id;
  private final String[] properties;

  /**
   * That these properties were changed by two requests.
   *
   * @param properties their names
   */
  public SessionConflictException(SessionId id, List<String> properties) {
    super(
        "Session "
            + id
            + " was changed by another request at the same time, in "
            + String.join(", ", properties)
            + ". Nothing was written; find it again and repeat the change, or use update.");
    this.id = id;
    this.properties = properties.toArray(String[]::new);
  }

  /** Which session. */
  public SessionId id() {
    return id;
  }

  /**
   * The names of the properties that both changed and of which none may be lost, or of mine that do
   * not go with theirs.
   */
  public List<String> properties() {
    return List.of(properties);
  }
}
