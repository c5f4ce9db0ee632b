package dev.cloakroom.jakarta;

import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;

/** Produces what is injected as sessions of any payload class. */
@Dependent
class SessionProducer {
  @Produces
  static <P> Session<P> session(InjectionPoint at, CurrentExchange current) {
    return new RequestSession<>(payloadOf(at), current);
  }

  @Produces
  static <P> Sessions<P> sessions(InjectionPoint at, CurrentExchange current) {
    return new RequestSessions<>(payloadOf(at), current);
  }

  @SuppressWarnings("unchecked") // the injection point asks for P
  private static <P> Class<P> payloadOf(InjectionPoint at) {
    return (Class<P>)
        Payloads.askedFor(at.getType())
            .orElseThrow(() -> new IllegalStateException("no session is injected at " + at));
  }
}
