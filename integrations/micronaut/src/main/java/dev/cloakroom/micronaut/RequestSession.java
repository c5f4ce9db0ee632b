package dev.cloakroom.micronaut;

import dev.cloakroom.Session;
import dev.cloakroom.web.ForwardingSession;
import java.util.function.Supplier;

/**
 * The session of a request, or of whichever is being answered, that asks no store on a thread that
 * must not block.
 */
final class RequestSession<P> extends ForwardingSession<P> {
  private final Supplier<RequestExchange<P>> exchange;

  RequestSession(Supplier<RequestExchange<P>> exchange) {
    this.exchange = exchange;
  }

  @Override
  protected Session<P> present() {
    return exchange.get().lookedUp().session();
  }

  @Override
  public String toString() {
    return "Session[of a request]";
  }
}
