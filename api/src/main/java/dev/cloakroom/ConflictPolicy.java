package dev.cloakroom;

/** What happens where two requests have changed the same value of a session. */
public enum ConflictPolicy {
  /**
   * The later save gets a {@link SessionConflictException}, and nothing of it is written. What
   * holds where nothing else is said.
   */
  FAIL,

  /**
   * The later save wins, and the earlier change is lost. Of a map or set only those entries are
   * lost that both have changed; one that the later save has removed is gone. For what is merely
   * noted down: the page last seen, the chosen language. Not for what counts or adds up.
   */
  LAST_WRITER_WINS
}
