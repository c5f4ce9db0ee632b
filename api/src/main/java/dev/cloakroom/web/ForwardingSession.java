package dev.cloakroom.web;

import dev.cloakroom.Session;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionToken;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * Stands for another session, which may be another one each time: for integrations that hand out
 * the session of whichever request is being answered. As thread-safe as what it stands for.
 *
 * @param <P> the payload class
 */
public abstract class ForwardingSession<P> implements Session<P> {
  /** For subclasses. */
  protected ForwardingSession() {}

  /** The session that it stands for here and now. */
  protected abstract Session<P> present();

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
}
