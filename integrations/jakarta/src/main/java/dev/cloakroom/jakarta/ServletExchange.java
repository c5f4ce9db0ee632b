package dev.cloakroom.jakarta;

import dev.cloakroom.SessionException;
import dev.cloakroom.web.WebExchange;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exchange, and the request and response of the container that it is about. */
final class ServletExchange<P> {
  private static final String ATTRIBUTE = "dev.cloakroom.jakarta.exchange";

  /** That of a request that failed. */
  private static final String FAILED = "dev.cloakroom.jakarta.failed";

  /** After these nothing more is answered. */
  private static final Set<DispatcherType> ENDING =
      EnumSet.of(DispatcherType.ASYNC, DispatcherType.FORWARD);

  private final Class<P> payload;
  private final WebExchange<P> exchange;
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final SentHeaders headers;
  private boolean closed;
  private @Nullable RuntimeException failure;

  ServletExchange(
      Class<P> payload,
      WebExchange<P> exchange,
      HttpServletRequest request,
      HttpServletResponse response) {
    this.payload = payload;
    this.exchange = exchange;
    this.request = request;
    this.response = response;
    this.headers = new SentHeaders(response);
  }

  /** That of a request, if it has begun. */
  static @Nullable ServletExchange<?> of(ServletRequest request) {
    return (ServletExchange<?>) request.getAttribute(ATTRIBUTE);
  }

  /**
   * What the page of an error goes on with: the session as it was last read or written.
   *
   * @return nothing if the request has not failed, or if the store cannot say how the session is
   */
  @SuppressWarnings("unchecked") // an application has one payload class
  static <P> @Nullable WebExchange<P> afterFailure(ServletRequest request) {
    ServletExchange<P> failed = (ServletExchange<P>) request.getAttribute(FAILED);
    try {
      return failed == null ? null : failed.exchange.afresh();
    } catch (SessionException e) {
      return null;
    }
  }

  /**
   * What it is for sessions.
   *
   * @throws IllegalArgumentException if they have another payload class
   */
  @SuppressWarnings("unchecked") // the classes are compared
  <Q> WebExchange<Q> of(Class<Q> expected) {
    if (!expected.equals(payload)) {
      throw new IllegalArgumentException(
          "The sessions of this application have the payload class %s, and not %s."
              .formatted(payload.getName(), expected.getName()));
    }
    return (WebExchange<Q>) exchange;
  }

  /** The same, whatever the payload class. */
  WebExchange<P> exchange() {
    return exchange;
  }

  /** Whether the session was written, so that the response tells of it. */
  boolean isClosed() {
    return closed;
  }

  /** Has the request answered for the first time. */
  void answer(FilterChain chain) throws IOException, ServletException {
    request.setAttribute(ATTRIBUTE, this);
    CommittingResponse committing = new CommittingResponse(response, this);
    CommittingRequest asked = new CommittingRequest(request, committing, this);
    try {
      if (request.getDispatcherType() == DispatcherType.REQUEST && Forgery.is(request, exchange)) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN, Forgery.REASON);
        return;
      }
      chain.doFilter(asked, committing);
      if (!asked.isAnsweredLater()) {
        commit();
      }
    } catch (IOException | ServletException | RuntimeException e) {
      if (!isAnswered(e)) {
        throw e;
      }
    }
  }

  /** Has it answered further: dispatched again, or by the page of an error that was sent. */
  void goOn(HttpServletRequest dispatched, HttpServletResponse to, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(dispatched, to);
      if (ENDING.contains(dispatched.getDispatcherType()) && !dispatched.isAsyncStarted()) {
        commit();
      }
    } catch (IOException | ServletException | RuntimeException e) {
      if (!isAnswered(e)) {
        throw e;
      }
    }
  }

  /** Writes the session; to be called before anything makes the response leave. */
  void commit() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      exchange.commit(headers);
    } catch (RuntimeException e) {
      failure = e;
      forget();
      Failures.answer(e, response);
      throw e;
    }
  }

  /** Sets the headers of the commit anew, if there was one, after all were removed. */
  void restoreHeaders() {
    headers.restore();
  }

  /** Answers a failure with its status; false if the container is to do it. */
  private boolean isAnswered(Exception e) {
    if (failure != null) {
      return Failures.isToldByStatus(failure); // by the commit
    }
    if (!closed) {
      forget();
    }
    if (!Failures.isToldByStatus(e) || response.isCommitted()) {
      return false;
    }
    Failures.answer(e, response);
    return true;
  }

  /** Lets the page of an error begin afresh. */
  private void forget() {
    request.removeAttribute(ATTRIBUTE);
    request.setAttribute(FAILED, this);
  }
}
