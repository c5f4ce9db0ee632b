package dev.cloakroom.jakarta;

import dev.cloakroom.web.WebExchange;
import jakarta.servlet.ServletRequest;

/**
 * Finds the exchange of a request where nothing can be injected: in a servlet of a container that
 * injects nothing into servlets, on a thread that an asynchronous request is answered by, or for
 * what an exchange can do and a session cannot, such as {@link WebExchange#credential}.
 * Thread-safe.
 */
public final class Exchanges {
  private Exchanges() {}

  /**
   * The exchange of a request.
   *
   * @param payload the payload class of the application's sessions
   * @throws IllegalStateException if the request did not come through {@link CloakroomFilter}
   * @throws IllegalArgumentException if sessions have another payload class here
   */
  public static <P> WebExchange<P> of(ServletRequest request, Class<P> payload) {
    ServletExchange<?> exchange = ServletExchange.of(request);
    if (exchange == null) {
      throw new IllegalStateException(
          "This request did not come through %s, which begins its exchange."
              .formatted(CloakroomFilter.class.getName()));
    }
    return exchange.of(payload);
  }
}
