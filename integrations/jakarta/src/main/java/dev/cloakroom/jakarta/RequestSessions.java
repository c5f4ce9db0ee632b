package dev.cloakroom.jakarta;

import dev.cloakroom.Sessions;
import dev.cloakroom.web.ForwardingSessions;
import java.io.Serializable;

/** All sessions, as whichever request is being answered sees them. As {@link RequestSession}. */
final class RequestSessions<P> extends ForwardingSessions<P> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Class<P> payload;

  @SuppressWarnings("serial") // what is injected is the CDI container's proxy, which can be
  private final CurrentExchange current;

  RequestSessions(Class<P> payload, CurrentExchange current) {
    this.payload = payload;
    this.current = current;
  }

  @Override
  protected Sessions<P> present() {
    return current.of(payload).sessions();
  }

  @Override
  public String toString() {
    return "Sessions[as the present request sees them]";
  }
}
