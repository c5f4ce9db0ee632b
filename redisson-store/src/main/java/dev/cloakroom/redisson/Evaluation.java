package dev.cloakroom.redisson;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.redisson.api.RScript;
import org.redisson.api.RScript.Mode;
import org.redisson.api.RScript.ReturnType;
import org.redisson.client.RedisNoScriptException;

/**
 * Runs scripts by their digests, and by their texts where a server has not seen them yet.
 * Thread-safe.
 */
final class Evaluation {
  private final RScript runner;

  Evaluation(RScript runner) {
    this.runner = runner;
  }

  CompletableFuture<Object> run(
      Scripts.Text text, ReturnType type, List<Object> keys, Object[] arguments) {
    CompletableFuture<Object> said = new CompletableFuture<>();
    runner
        .<Object>evalShaAsync(Mode.READ_WRITE, text.digest(), type, keys, arguments)
        .whenComplete(
            (answer, thrown) -> {
              if (cause(thrown) instanceof RedisNoScriptException) {
                runner
                    .<Object>evalAsync(Mode.READ_WRITE, text.source(), type, keys, arguments)
                    .whenComplete((again, failure) -> settle(said, again, failure));
              } else {
                settle(said, answer, thrown);
              }
            });
    return said;
  }

  static <T> void settle(
      CompletableFuture<T> future, @Nullable T said, @Nullable Throwable thrown) {
    if (thrown == null) {
      future.complete(said);
    } else {
      future.completeExceptionally(cause(thrown));
    }
  }

  private static @Nullable Throwable cause(@Nullable Throwable thrown) {
    return thrown instanceof CompletionException && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
  }
}
