package dev.cloakroom.micronaut;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import dev.cloakroom.web.WebExchange;
import dev.cloakroom.web.WebSessions;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.util.Optional;

/** The exchange that a request is part of. Kept with the request, by its attribute. */
final class RequestExchange<P> {
  private static final String ATTRIBUTE = "dev.cloakroom.micronaut.exchange";

  private final WebSessions<P> all;
  private final WebExchange<P> exchange;

  /** Whether it began on the page of an error. */
  private final boolean ofError;

  private boolean committed;

  private RequestExchange(WebSessions<P> all, WebExchange<P> exchange, boolean ofError) {
    this.all = all;
    this.exchange = exchange;
    this.ofError = ofError;
  }

  /**
   * That of a request; begins it if need be. The page of an error begins afresh, for what made a
   * request fail was not written.
   */
  static RequestExchange<?> of(HttpRequest<?> request, WebSessions<?> sessions) {
    RequestExchange<?> present =
        present(request).orElseGet(() -> keep(request, begin(request, sessions, false)));
    return isAnsweredByPageOfError(request) ? present.ofError(request) : present;
  }

  /** That of the request that is answered on this thread. */
  static RequestExchange<?> current(WebSessions<?> sessions) {
    return of(
        ServerRequestContext.currentRequest()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "This thread does not answer a request, as far as Micronaut knows; so there is no session of it here.")),
        sessions);
  }

  /** That of a request, if it has begun. */
  static Optional<RequestExchange<?>> present(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE).map(RequestExchange.class::cast);
  }

  private static <P> RequestExchange<P> begin(
      HttpRequest<?> request, WebSessions<P> sessions, boolean ofError) {
    return new RequestExchange<>(
        sessions, sessions.begin(new MicronautWebRequest(request)), ofError);
  }

  private static <P> RequestExchange<P> keep(HttpRequest<?> request, RequestExchange<P> exchange) {
    request.setAttribute(ATTRIBUTE, exchange);
    return exchange;
  }

  /** The one that goes on from here where the request failed. */
  private RequestExchange<P> ofError(HttpRequest<?> request) {
    return ofError ? this : keep(request, new RequestExchange<>(all, exchange.afresh(), true));
  }

  private static boolean isAnsweredByPageOfError(HttpRequest<?> request) {
    return RouteAttributes.getRouteInfo(request).filter(RouteInfo::isErrorRoute).isPresent();
  }

  WebExchange<P> exchange() {
    return exchange;
  }

  Session<P> session() {
    return new RequestSession<>(() -> this);
  }

  Sessions<P> sessions() {
    return new RequestSessions<>(() -> this);
  }

  /**
   * This one, for a payload class.
   *
   * @throws CloakroomConfigurationException if sessions have another one here
   */
  @SuppressWarnings("unchecked") // the classes are compared
  <Q> RequestExchange<Q> as(Class<Q> expected) {
    Payloads.requireSame(all.type().javaType(), expected);
    return (RequestExchange<Q>) this;
  }

  /** What can be asked without waiting for the store, or on a thread where that is allowed. */
  WebExchange<P> lookedUp() {
    if (!exchange.isLookedUp()) {
      EventLoops.refuse();
    }
    return exchange;
  }

  /** What can be asked where the session leaves, likewise. */
  WebExchange<P> settled() {
    if (!exchange.isSettled()) {
      EventLoops.refuse();
    }
    return exchange;
  }

  /** What may ask the store each time. */
  WebExchange<P> blocking() {
    EventLoops.refuse();
    return exchange;
  }

  /** Whether nothing more is to be written. */
  boolean isCommitted() {
    return committed;
  }

  /** Whether there may be something to write before a response leaves. */
  boolean mayHaveToWrite() {
    return exchange.isLookedUp();
  }

  /**
   * Writes the session; if the response is that to a failure, only what its page changed. If that
   * fails, what is shown of it begins afresh.
   */
  void commit(HttpRequest<?> request, MutableHttpResponse<?> response) {
    RequestExchange<P> due =
        RouteAttributes.getException(response).isPresent() ? ofError(request) : this;
    due.committed = true;
    try {
      due.exchange.commit(new MicronautWebResponse(response));
    } catch (RuntimeException e) {
      due.beginAfreshAfter(request, e);
      throw e;
    }
  }

  /** Looks up, while that may block, what the page of the error will ask for. */
  private void beginAfreshAfter(HttpRequest<?> request, RuntimeException failure) {
    keep(request, begin(request, all, true));
    try {
      keep(request, new RequestExchange<>(all, exchange.afresh(), true));
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
