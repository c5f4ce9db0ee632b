package dev.cloakroom.micronaut;

import dev.cloakroom.Sessions;
import dev.cloakroom.web.ForwardingSessions;
import java.util.function.Supplier;

/** All sessions, as a request sees them whose own is one of them. As {@link RequestSession}. */
final class RequestSessions<P> extends ForwardingSessions<P> {
  private final Supplier<RequestExchange<P>> exchange;

  RequestSessions(Supplier<RequestExchange<P>> exchange) {
    this.exchange = exchange;
  }

  @Override
  protected Sessions<P> present() {
    return exchange.get().blocking().sessions();
  }

  @Override
  public String toString() {
    return "Sessions[as a request sees them]";
  }
}
