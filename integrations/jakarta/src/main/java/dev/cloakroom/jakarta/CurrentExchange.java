package dev.cloakroom.jakarta;

import dev.cloakroom.web.WebExchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Leads to the exchange of the request that is being answered. */
@RequestScoped
class CurrentExchange {
  private final HttpServletRequest request;

  @Inject
  CurrentExchange(HttpServletRequest request) {
    this.request = request;
  }

  /** For the proxies of the CDI container. */
  @SuppressWarnings("NullAway") // a proxy has no use for it
  CurrentExchange() {
    this.request = null;
  }

  <P> WebExchange<P> of(Class<P> payload) {
    return Exchanges.of(request, payload);
  }

  /** For a page, whatever the payload class. */
  String csrfToken() {
    ServletExchange<?> exchange = ServletExchange.of(request);
    return exchange == null ? "" : exchange.exchange().csrfToken();
  }
}
