package dev.cloakroom.spi;

import dev.cloakroom.SessionId;
import java.util.List;

/** How a write ended. */
public sealed interface WriteResult {
  /** {@link Written}, with nothing evicted. */
  Written WRITTEN = new Written(List.of());

  /** The only instance of {@link Gone}. */
  Gone GONE = new Gone();

  /** The only instance of {@link Full}. */
  Full FULL = new Full();

  /**
   * It was written, by this call or by an earlier sending of the same one.
   *
   * @param evicted the sessions of the subject that were deleted in the same step, to keep to its
   *     limit; none where an earlier sending deleted them
   */
  record Written(List<SessionId> evicted) implements WriteResult {
    /** Copies the list. */
    public Written {
      evicted = List.copyOf(evicted);
    }
  }

  /**
   * The session is alive and has another version than expected.
   *
   * @param current the session as it is stored now
   */
  record Conflict(StoredSession current) implements WriteResult {}

  /** The session is not there, or has expired by the asking node's clock. Nothing was written. */
  record Gone() implements WriteResult {}

  /** The subject has as many live sessions as it may. Nothing was written. */
  record Full() implements WriteResult {}
}
