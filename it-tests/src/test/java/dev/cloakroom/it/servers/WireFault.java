package dev.cloakroom.it.servers;

/**
 * What a {@link WireProxy} does to a connection once, and where.
 *
 * @param answerBytes after how many bytes of the answer; {@link #BEFORE_REQUEST} if not even the
 *     request reaches the server. With 0, the server has answered, and the client sees nothing
 */
public record WireFault(Action action, int answerBytes) {
  /** In place of a number of bytes. */
  public static final int BEFORE_REQUEST = -1;

  /** What is done. */
  public enum Action {
    /** Both sides see their connection reset. */
    CUT,
    /** The client sees the end of what the server sends, and may send on. */
    SERVER_ENDS,
    /** The server sees the end of what the client sends, and may send on. */
    CLIENT_ENDS,
    /** Nothing is forwarded any more, either way, until {@link WireProxy#thaw()}. */
    FREEZE
  }
}
