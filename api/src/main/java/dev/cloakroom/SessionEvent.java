package dev.cloakroom;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a session: a {@link SessionListener} is told. Immutable; the text
 * of an event names the session, and says nothing of whose it is or what it holds.
 */
public sealed interface SessionEvent {
  /** Which session; after a cycle, by its new id. */
  SessionId id();

  /** When, by the clock of the node on which it happened. */
  Instant at();

  /**
   * A session was created, for a guest or a subject; of a subject {@link SignedIn} follows.
   *
   * @param payloadType the stable name of its type
   */
  record Created(SessionId id, Instant at, String payloadType) implements SessionEvent {
    /** Checks that nothing is missing. */
    public Created {
      requireNonNull(id, at, payloadType);
    }
  }

  /**
   * A session has become a subject's that was not: it was created as such, or cycled.
   *
   * @param previous its id until then, which is dead; {@code null} if it was created
   * @param payloadType the stable name of its type
   * @param subject whose it is now
   */
  record SignedIn(
      SessionId id,
      Instant at,
      @Nullable SessionId previous,
      String payloadType,
      SubjectRef subject)
      implements SessionEvent {
    /** Checks that nothing is missing. */
    public SignedIn {
      requireNonNull(id, at, payloadType, subject);
    }
  }

  /**
   * A session has got another id and stayed whose it was, or has become a guest's.
   *
   * @param previous its id until then, which is dead
   * @param payloadType the stable name of its type
   */
  record Cycled(SessionId id, Instant at, SessionId previous, String payloadType)
      implements SessionEvent {
    /** Checks that nothing is missing. */
    public Cycled {
      requireNonNull(id, at, previous, payloadType);
    }
  }

  /**
   * A session was saved with other values than it had.
   *
   * @param payloadType the stable name of its type
   * @param properties the names of those that were changed by this save
   */
  record Changed(SessionId id, Instant at, String payloadType, List<String> properties)
      implements SessionEvent {
    /** Checks that nothing is missing. */
    public Changed {
      requireNonNull(id, at, payloadType);
      properties = List.copyOf(properties);
    }
  }

  /** A session that had expired was removed: {@code at} is when, and some time after its expiry. */
  record Expired(SessionId id, Instant at) implements SessionEvent {
    /** Checks that nothing is missing. */
    public Expired {
      requireNonNull(id, at);
    }
  }

  /** A session was deleted: by its token, by its id, with all of its subject, or as unreadable. */
  record Deleted(SessionId id, Instant at) implements SessionEvent {
    /** Checks that nothing is missing. */
    public Deleted {
      requireNonNull(id, at);
    }
  }

  /**
   * A session was deleted because its subject signed in once more, and would have had too many.
   *
   * @param by the session for which it made room
   */
  record Evicted(SessionId id, Instant at, SessionId by) implements SessionEvent {
    /** Checks that nothing is missing. */
    public Evicted {
      requireNonNull(id, at, by);
    }
  }

  /**
   * A session was asked for that could not be read.
   *
   * @param payloadType the stable name of its type, as it is stored
   * @param reason what kind of trouble
   */
  record Unreadable(
      SessionId id, Instant at, String payloadType, UnreadableSessionException.Reason reason)
      implements SessionEvent {
    /** Checks that nothing is missing. */
    public Unreadable {
      requireNonNull(id, at, payloadType, reason);
    }
  }

  private static void requireNonNull(Object... components) {
    for (Object component : components) {
      Objects.requireNonNull(component);
    }
  }
}
