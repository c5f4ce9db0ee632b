package dev.cloakroom;

/**
 * A session as others may see it, in a list of devices for example: read-only and without its
 * token.
 *
 * <p>Thread-safe.
 *
 * @param <P> the payload class
 */
public interface SessionView<P> extends SessionSummary {
  /**
   * The payload as it was when the list was made, opened anew at each call; changing it changes
   * nothing stored.
   *
   * @throws UnreadableSessionException if the stored bytes cannot be opened or decoded
   */
  P payload();
}
