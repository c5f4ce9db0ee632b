package dev.cloakroom.it.leaks;

import dev.cloakroom.SessionException;
import java.lang.System.Logger.Level;

/** Calls that have to fail, and are logged with all that the exception says. */
final class Failing {
  private static final System.Logger LOG = System.getLogger("dev.cloakroom.it.leaks");

  private Failing() {}

  /**
   * Makes one.
   *
   * @param what it is, for the log
   */
  static void call(String what, Runnable call) {
    try {
      call.run();
    } catch (SessionException | IllegalArgumentException e) {
      LOG.log(Level.ERROR, what, e);
      return;
    }
    throw new IllegalStateException("This has to fail, and did not: " + what);
  }
}
