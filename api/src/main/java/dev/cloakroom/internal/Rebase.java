package dev.cloakroom.internal;

import dev.cloakroom.PayloadType;
import dev.cloakroom.SessionConflictException;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.spi.StoredSession;

/** Puts a session's changes onto what another request has written meanwhile. Thread-safe. */
final class Rebase<P> {
  private final PayloadType<P> type;
  private final Rows<P> rows;

  Rebase(PayloadType<P> type, Rows<P> rows) {
    this.type = type;
    this.rows = rows;
  }

  /**
   * Lets a session go on from the present row, with the changes of both.
   *
   * @param mine the session's payload, encoded
   * @throws SessionConflictException if they do not go together; the session stays as it is
   */
  void onto(StoredSession current, LiveSession<P> live, byte[] mine) {
    if (live.recognises(current)) {
      return;
    }
    byte[] theirs = rows.open(current).plaintext();
    ThreeWayMerge.Result merge = ThreeWayMerge.merge(type, live.base(), mine, theirs);
    if (!merge.conflicts().isEmpty()) {
      throw new SessionConflictException(live.id(), merge.conflicts());
    }
    try {
      live.rebased(current, theirs, rows.decode(current, merge.merged()));
    } catch (UnreadableSessionException e) { // each alone is fine, and the class refuses the two
      var conflict =
          new SessionConflictException(live.id(), ThreeWayMerge.changed(type, live.base(), mine));
      conflict.initCause(e.getCause());
      throw conflict;
    }
  }
}
