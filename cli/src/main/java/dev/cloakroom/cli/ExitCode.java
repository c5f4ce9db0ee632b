package dev.cloakroom.cli;

/** With what the tool ends, for scripts that call it. */
final class ExitCode {
  /** All was done. */
  static final int DONE = 0;

  /** Something failed that should not; the message says what. */
  static final int FAILED = 1;

  /** The command line is not right; nothing was done. */
  static final int USAGE = 2;

  /** The configuration or the keyset file is not right; nothing was changed. */
  static final int CONFIGURATION = 3;

  /** The store does not answer; what was done stays done, and the command may be run again. */
  static final int UNAVAILABLE = 4;

  /** All was looked at, and something could not be done; the messages name it. */
  static final int INCOMPLETE = 5;

  /** It would have lost sessions, and was not done. */
  static final int STILL_NEEDED = 6;

  private ExitCode() {}
}
