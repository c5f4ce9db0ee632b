package dev.cloakroom;

import java.time.Instant;

/** What can be known of a session without opening it. Immutable and thread-safe. */
public interface SessionSummary {
  /** The public name. */
  SessionId id();

  /** The stable name of the payload's type. */
  String payloadType();

  /** When the session was created, or its subject last signed in, whichever is later. */
  Instant createdAt();

  /** When the session was last used, as coarsely as {@link Session#lastAccessedAt} says. */
  Instant lastAccessedAt();

  /** The instant from which on the session is dead, unless it is used before. */
  Instant expiresAt();
}
