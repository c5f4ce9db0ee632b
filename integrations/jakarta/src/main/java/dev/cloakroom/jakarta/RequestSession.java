package dev.cloakroom.jakarta;

import dev.cloakroom.Session;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionToken;
import java.io.Serializable;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * The session of whichever request is being answered. Safe to be kept by beans that outlive one,
 * and written with those that are passivated.
 */
final class RequestSession<P> implements Session<P>, Serializable {
  private static final long serialVersionUID = 1L;

  private final Class<P> payload;

  @SuppressWarnings("serial") // what is injected is the CDI container's proxy, which can be
  private final CurrentExchange current;

  RequestSession(Class<P> payload, CurrentExchange current) {
    this.payload = payload;
    this.current = current;
  }

  /** The session that it stands for here and now. */
  Session<P> present() {
    return current.of(payload).session();
  }

  @Override
  public P payload() {
    return present().payload();
  }

  @Override
  public void update(UnaryOperator<P> change) {
    present().update(change);
  }

  @Override
  public void storable(boolean consent) {
    present().storable(consent);
  }

  @Override
  public SessionToken token() {
    return present().token();
  }

  @Override
  public SessionId id() {
    return present().id();
  }

  @Override
  public Instant createdAt() {
    return present().createdAt();
  }

  @Override
  public Instant lastAccessedAt() {
    return present().lastAccessedAt();
  }

  @Override
  public Instant expiresAt() {
    return present().expiresAt();
  }

  @Override
  public Instant absoluteExpiresAt() {
    return present().absoluteExpiresAt();
  }

  @Override
  public long version() {
    return present().version();
  }

  @Override
  public String toString() {
    return "Session[of the present request]";
  }
}
