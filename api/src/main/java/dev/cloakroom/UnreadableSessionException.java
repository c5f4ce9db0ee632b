package dev.cloakroom;

import org.jspecify.annotations.Nullable;

/**
 * A session is there and cannot be opened or decoded. The stored row is left as it is, unless the
 * application chose to discard such rows.
 */
public final class UnreadableSessionException extends SessionException {
  private static final long serialVersionUID = 1L;

  private static final int MOST_NAME = 64;

  /** The kind of trouble. */
  public enum Reason {
    /** The bytes are not what Cloakroom sealed for this row: something in it was changed. */
    TAMPERED,
    /** The bytes are too short or too odd to be a sealed payload. */
    TRUNCATED,
    /** They were sealed with a key that this node does not have, perhaps not yet. */
    UNKNOWN_KEY,
    /** They were written by a newer version of Cloakroom than this node runs. */
    NEWER_FORMAT,
    /** They were opened, and are not an encoded payload. */
    MALFORMED,
    /** The session holds another payload type than the one that was asked for. */
    OTHER_TYPE;

    /**
     * Whether the session may be fine and only this node lags behind; such a session is never
     * discarded.
     */
    public boolean nodeLagsBehind() {
      return this == UNKNOWN_KEY || this == NEWER_FORMAT;
    }
  }

  private final SessionId id;
  private final String payloadType;
  private final Reason reason;

  /**
   * That a session cannot be read.
   *
   * @param id which session
   * @param payloadType the stable name of the payload type that its row claims; the message shows
   *     64 characters of it, and a question mark for each that no name has
   * @param reason the kind of trouble
   * @param detail what exactly is wrong; no payload value
   */
  public UnreadableSessionException(
      SessionId id, String payloadType, Reason reason, String detail, @Nullable Throwable cause) {
    super(
        "Session "
            + id
            + " of payload type '"
            + shown(payloadType)
            + "' cannot be read ("
            + reason
            + "): "
            + detail,
        cause);
    this.id = id;
    this.payloadType = payloadType;
    this.reason = reason;
  }

  /** The name may be anything that somebody has put into the row, and ends up in logs. */
  private static String shown(String payloadType) {
    int end = Math.min(payloadType.length(), MOST_NAME);
    return payloadType.substring(0, end).replaceAll("[^A-Za-z0-9._-]", "?");
  }

  /** Which session. */
  public SessionId id() {
    return id;
  }

  /** The stable name of the payload type that its row claims. */
  public String payloadType() {
    return payloadType;
  }

  /** The kind of trouble. */
  public Reason reason() {
    return reason;
  }
}
