package dev.cloakroom.jakarta;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpUpgradeHandler;
import java.io.IOException;

/** A request that, answered later, is answered by the response that writes the session. */
final class CommittingRequest extends HttpServletRequestWrapper {
  private final CommittingResponse response;
  private final ServletExchange<?> exchange;
  private boolean startedHere;

  CommittingRequest(
      HttpServletRequest request, CommittingResponse response, ServletExchange<?> exchange) {
    super(request);
    this.response = response;
    this.exchange = exchange;
  }

  /** Whether what answers it later is bound to write the session. */
  boolean isAnsweredLater() {
    return startedHere && isAsyncStarted();
  }

  @Override
  public AsyncContext startAsync() {
    return startAsync(this, response);
  }

  @Override
  public AsyncContext startAsync(ServletRequest later, ServletResponse answer) {
    AsyncContext started = super.startAsync(later, answer);
    startedHere = true;
    return new CommittingAsyncContext(started, exchange);
  }

  @Override
  public AsyncContext getAsyncContext() {
    return new CommittingAsyncContext(super.getAsyncContext(), exchange);
  }

  @Override
  public <T extends HttpUpgradeHandler> T upgrade(Class<T> handler)
      throws IOException, ServletException {
    exchange.commit();
    return super.upgrade(handler);
  }
}
