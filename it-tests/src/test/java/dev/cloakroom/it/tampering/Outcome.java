package dev.cloakroom.it.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.UnreadableSessionException;
import java.util.Optional;

/** What may come of asking for a session; anything else fails the test. */
enum Outcome {
  /** It is there, with the payload that was stored. */
  OPENS,

  /** It is there, and the exception says which one, of what type, and why it is not opened. */
  UNREADABLE,

  NOT_FOUND;

  /**
   * Asks for a session.
   *
   * @param stored what it held before anybody meddled
   */
  static <P> Outcome find(Sessions<P> sessions, SessionToken token, P stored) {
    Optional<Session<P>> found;
    try {
      found = sessions.find(token);
    } catch (UnreadableSessionException e) {
      assertThat(e.id()).isEqualTo(token.id());
      assertThat(e.payloadType()).isNotNull();
      assertThat(e.reason()).isNotNull();
      assertThat(e).hasMessageContaining(token.id().toString());
      return UNREADABLE;
    }
    found.ifPresent(session -> assertThat(session.payload()).isEqualTo(stored));
    return found.isPresent() ? OPENS : NOT_FOUND;
  }
}
