package dev.cloakroom.micronaut;

import dev.cloakroom.web.WebExchange;
import dev.cloakroom.web.WebSessions;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/**
 * Finds the exchange of a request where nothing is bound or injected, or for what an exchange can
 * do and a session cannot, such as {@link WebExchange#credential}. Thread-safe.
 */
@Singleton
public final class Exchanges {
  private final WebSessions<?> sessions;

  Exchanges(WebSessions<?> sessions) {
    this.sessions = sessions;
  }

  /**
   * The exchange of a request.
   *
   * @param payload the payload class of the application's sessions
   * @throws dev.cloakroom.CloakroomConfigurationException if sessions have another payload class
   *     here
   * @throws IllegalStateException on a thread that must not block, for an exchange asks the store
   */
  public <P> WebExchange<P> of(HttpRequest<?> request, Class<P> payload) {
    return RequestExchange.of(request, sessions).as(payload).blocking();
  }
}
