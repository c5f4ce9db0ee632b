package dev.cloakroom.jakarta;

import dev.cloakroom.web.WebExchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The proof that a request comes from a page of this application, for the pages: {@code <input
 * type="hidden" name="${csrfToken.parameter}" value="${csrfToken.value}">}. To be injected, or by
 * its name in pages. May be kept by beans that outlive a request.
 */
@Named("csrfToken")
@RequestScoped
public class CsrfToken {
  private final CurrentExchange current;

  @Inject
  CsrfToken(CurrentExchange current) {
    this.current = current;
  }

  /** For the proxies of the CDI container. */
  @SuppressWarnings("NullAway") // a proxy has no use for it
  protected CsrfToken() {
    this.current = null;
  }

  /**
   * The token: another text each time, all of them good as long as the session's token lives; empty
   * where there is no session.
   */
  public String getValue() {
    return current.csrfToken();
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
