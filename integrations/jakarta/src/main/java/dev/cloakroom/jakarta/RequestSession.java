package dev.cloakroom.jakarta;

import dev.cloakroom.Session;
import dev.cloakroom.web.ForwardingSession;
import java.io.Serializable;

/**
 * The session of whichever request is being answered. Safe to be kept by beans that outlive one,
 * and written with those that are passivated.
 */
final class RequestSession<P> extends ForwardingSession<P> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Class<P> payload;

  @SuppressWarnings("serial") // what is injected is the CDI container's proxy, which can be
  private final CurrentExchange current;

  RequestSession(Class<P> payload, CurrentExchange current) {
    this.payload = payload;
    this.current = current;
  }

  @Override
  protected Session<P> present() {
    return current.of(payload).session();
  }

  @Override
  public String toString() {
    return "Session[of the present request]";
  }
}
