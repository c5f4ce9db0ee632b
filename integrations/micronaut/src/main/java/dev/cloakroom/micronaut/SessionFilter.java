package dev.cloakroom.micronaut;

import dev.cloakroom.web.WebExchange;
import dev.cloakroom.web.WebSessions;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that another site caused, and writes the session of a request before its
 * response is on its way. Where that may ask the store it happens on a thread that may block.
 * Created at the start, so that a mistake in the configuration is seen there. Thread-safe.
 */
@Context
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SessionFilter implements Ordered {
  private static final String REASON =
      "The request does not prove that it comes from a page of this application.";

  private final WebSessions<?> sessions;
  private final PagesOfErrors pagesOfErrors;
  private final BlockingThreads threads;

  SessionFilter(WebSessions<?> sessions, PagesOfErrors pagesOfErrors, BlockingThreads threads) {
    this.sessions = sessions;
    this.pagesOfErrors = pagesOfErrors;
    this.threads = threads;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SESSION.order();
  }

  /**
   * Looks at what has to be looked at before the request is answered; often nothing.
   *
   * @return the request: what is to come later has to be waited for, and a {@code Void} is not
   */
  @RequestFilter
  CompletionStage<HttpRequest<?>> begin(HttpRequest<?> request) {
    WebExchange<?> exchange = RequestExchange.of(request, sessions).exchange();
    boolean isAskedForAnywhere = mayBeAskedForAnywhere(request);
    if (!exchange.needsProof() && !isAskedForAnywhere) {
      return CompletableFuture.completedFuture(request);
    }
    return proofInBody(request, exchange)
        .thenApplyAsync(
            proof -> {
              if (exchange.isForged(proof)) {
                throw new HttpStatusException(HttpStatus.FORBIDDEN, REASON);
              }
              if (isAskedForAnywhere) {
                exchange.hasSession(); // looks it up
              }
              return request;
            },
            threads.ofThisRequest());
  }

  /** Whether the session may be asked for on a thread that must not block. */
  private boolean mayBeAskedForAnywhere(HttpRequest<?> request) {
    RouteInfo<?> route = RouteAttributes.getRouteInfo(request).orElse(null);
    if (route == null) {
      return pagesOfErrors.askForSession();
    }
    boolean isAnsweredLater = route.isAsyncOrReactive() || route.isSuspended();
    return (isAnsweredLater || pagesOfErrors.askForSession())
        && route instanceof MethodBasedRouteInfo<?, ?> method
        && ExchangeBinder.isAskedForBy(method.getTargetMethod().getArguments());
  }

  private static CompletableFuture<@Nullable String> proofInBody(
      HttpRequest<?> request, WebExchange<?> exchange) {
    if (!exchange.needsProof() || request.getHeaders().contains(WebExchange.CSRF_HEADER)) {
      return CompletableFuture.completedFuture(null);
    }
    FormProof form = FormProof.of(request);
    return form == null ? CompletableFuture.completedFuture(null) : form.value();
  }

  /** Writes the session. */
  @ResponseFilter
  CompletionStage<MutableHttpResponse<?>> commit(
      HttpRequest<?> request, MutableHttpResponse<?> response) {
    return threads.commit(request, response);
  }
}
