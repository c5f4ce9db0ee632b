package dev.cloakroom.micronaut;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/** Where sessions are read and written: virtual threads, if the JDK has them. Thread-safe. */
@Singleton
final class BlockingThreads {
  private final ExecutorService blocking;

  BlockingThreads(@Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.blocking = blocking;
  }

  /** Runs what it is given such that the request of the calling thread is known there. */
  Executor ofThisRequest() {
    PropagatedContext context = PropagatedContext.getOrEmpty();
    return command -> blocking.execute(context.wrap(command));
  }

  /**
   * Writes the session of a request, on one of these threads if there may be something to write.
   */
  CompletionStage<MutableHttpResponse<?>> commit(
      HttpRequest<?> request, MutableHttpResponse<?> response) {
    RequestExchange<?> exchange = RequestExchange.present(request).orElse(null);
    if (exchange == null || exchange.isCommitted()) {
      return CompletableFuture.completedFuture(response);
    }
    if (!exchange.mayHaveToWrite()) {
      exchange.commit(request, response);
      return CompletableFuture.completedFuture(response);
    }
    return CompletableFuture.supplyAsync(
        () -> {
          exchange.commit(request, response);
          return response;
        },
        ofThisRequest());
  }
}
