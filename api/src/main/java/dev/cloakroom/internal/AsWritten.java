package dev.cloakroom.internal;

import dev.cloakroom.Session;
import dev.cloakroom.Sessions;

/** Takes back what was changed in a session and not written. */
public final class AsWritten {
  private AsWritten() {}

  /**
   * Another session of the same token, as it was last read or written. The store is not asked.
   *
   * @param sessions where the session comes from
   */
  public static <P> Session<P> of(Session<P> session, Sessions<P> sessions) {
    if (session instanceof LiveSession<P> live && sessions instanceof StoreSessions<P> store) {
      return store.asWritten(live);
    }
    throw new IllegalArgumentException("not a session that was found or made here");
  }
}
