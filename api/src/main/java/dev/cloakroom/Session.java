package dev.cloakroom;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One client's session, as one request works with it: a payload, and what is known about it.
 *
 * <p>Changes stay in this object until {@link Sessions#save} writes them. Nobody has to say what
 * changed: a property counts as changed when its encoded bytes differ from those that were loaded,
 * so a change inside a list or a nested bean is noticed too, and a default that a constructor fills
 * in is not taken for one. Not thread-safe: one request, one object.
 *
 * @param <P> the payload class
 */
public interface Session<P> {
  /** The secret that goes to the client. */
  SessionToken token();

  /** The public name, for logs and device lists. */
  SessionId id();

  /** The payload with all changes so far. */
  P payload();

  /** The value of a property, with all changes so far. */
  default <V extends @Nullable Object> V get(Property<P, V> property) {
    return property.get(payload());
  }

  /**
   * Sets a property, in this object only, until the session is saved.
   *
   * @throws RuntimeException whatever the payload's constructor or setter throws at the value
   */
  default <V extends @Nullable Object> void set(Property<P, V> property, V value) {
    update(payload -> property.with(payload, value));
  }

  /**
   * Replaces the payload by what {@code change} makes of it, in this object only, until the session
   * is saved.
   */
  void update(UnaryOperator<P> change);

  /**
   * Says whether the client has consented to its session being stored; it takes effect when the
   * session is saved or cycled. Where {@code cloakroom.consent} is {@code required}, a guest's
   * session is kept in the memory of the node that created it, and nowhere else, until this is told
   * {@code true}; told {@code false}, it is taken out of the store again. A session that has a
   * subject is stored in any case, and where no consent is required, so is every other.
   */
  void storable(boolean consent);

  /** When the session was created, or its subject last signed in, whichever is later. */
  Instant createdAt();

  /**
   * When the session was last used, coarsely: a use is noted down only when the share {@code
   * cloakroom.touch-percent} of the idle timeout, 10 % by default, has passed since the last one
   * that was.
   */
  Instant lastAccessedAt();

  /** The instant from which on the session is dead, unless it is used before. */
  Instant expiresAt();

  /** The instant from which on the session is dead however much it is used. */
  Instant absoluteExpiresAt();

  /** How often the session has been written; 1 after its creation. */
  long version();
}
