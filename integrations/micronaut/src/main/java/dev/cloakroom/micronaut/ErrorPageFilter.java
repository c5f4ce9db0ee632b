package dev.cloakroom.micronaut;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.concurrent.CompletionStage;

/**
 * Writes the session of the page of an error that came to be because {@link SessionFilter} could
 * not write the one before. Thread-safe.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ErrorPageFilter implements Ordered {
  private final BlockingThreads threads;

  ErrorPageFilter(BlockingThreads threads) {
    this.threads = threads;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SESSION.before();
  }

  @ResponseFilter
  CompletionStage<MutableHttpResponse<?>> commit(
      HttpRequest<?> request, MutableHttpResponse<?> response) {
    return threads.commit(request, response);
  }
}
