package dev.cloakroom.micronaut;

import dev.cloakroom.Session;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionToken;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The session of a request, or of whichever is being answered, that asks no store on a thread that
 * must not block.
 */
final class RequestSession<P> implements Session<P> {
  private final Supplier<RequestExchange<P>> exchange;

  RequestSession(Supplier<RequestExchange<P>> exchange) {
    this.exchange = exchange;
  }

  /** The session that it stands for here and now. */
  Session<P> present() {
    return exchange.get().lookedUp().session();
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
    return "Session[of a request]";
  }
}
