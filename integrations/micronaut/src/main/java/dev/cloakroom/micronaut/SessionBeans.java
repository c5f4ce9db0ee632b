package dev.cloakroom.micronaut;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import dev.cloakroom.web.WebSessions;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.core.type.ArgumentCoercible;
import io.micronaut.inject.InjectionPoint;

/**
 * What is injected: the session and the sessions of whichever request is being answered, so that
 * beans of any scope may keep them.
 */
@Factory
final class SessionBeans {
  private final WebSessions<?> sessions;

  SessionBeans(WebSessions<?> sessions) {
    this.sessions = sessions;
  }

  @Prototype
  <P> Session<P> session(InjectionPoint<?> at) {
    Class<P> payload = payload(at);
    return new RequestSession<>(() -> RequestExchange.current(sessions).as(payload));
  }

  @Prototype
  <P> Sessions<P> sessions(InjectionPoint<?> at) {
    Class<P> payload = payload(at);
    return new RequestSessions<>(() -> RequestExchange.current(sessions).as(payload));
  }

  @Prototype
  CsrfToken csrfToken() {
    return new CsrfToken(() -> RequestExchange.current(sessions));
  }

  @SuppressWarnings("unchecked") // the classes are compared
  private <P> Class<P> payload(InjectionPoint<?> at) {
    Class<?> asked =
        ((ArgumentCoercible<?>) at)
            .asArgument()
            .getFirstTypeVariable()
            .orElseThrow(
                () ->
                    new CloakroomConfigurationException(
                        "A session is injected into %s; name its payload class, as in Session<ShopSession>."
                            .formatted(at.getDeclaringBean().getName())))
            .getType();
    Payloads.requireSame(sessions.type().javaType(), asked);
    return (Class<P>) asked;
  }
}
