package dev.cloakroom.micronaut;

import dev.cloakroom.web.WebExchange;
import java.util.function.Supplier;

/**
 * The proof that a request comes from a page of this application, for the pages: the value of a
 * hidden field named {@link #getParameter}. An argument of a controller's method, or injected; may
 * be kept by beans that outlive a request, and put into the model of a view.
 */
public final class CsrfToken {
  private final Supplier<? extends RequestExchange<?>> exchange;

  CsrfToken(Supplier<? extends RequestExchange<?>> exchange) {
    this.exchange = exchange;
  }

  /**
   * The token: another text each time, all of them good as long as the session's token lives; empty
   * where there is no session.
   *
   * @throws IllegalStateException if the store would have to be asked on a thread that must not
   *     block
   */
  public String getValue() {
    return exchange.get().settled().csrfToken();
  }

  /** The name of the parameter that forms send it in. */
  public String getParameter() {
    return WebExchange.CSRF_PARAMETER;
  }

  /** The name of the header that scripts send it in. */
  public String getHeader() {
    return WebExchange.CSRF_HEADER;
  }
}
