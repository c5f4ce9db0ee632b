package dev.cloakroom.micronaut;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.web.WebExchange;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.body.CloseableByteBody;
import java.net.URLDecoder;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The proof that a form brings in its body, which is left to whoever reads it after this. The limit
 * of the server for the size of a request holds for it.
 */
final class FormProof {
  private final CloseableByteBody copy;

  private FormProof(CloseableByteBody copy) {
    this.copy = copy;
  }

  /** That of a request; null unless it is a form's. To be called before anything reads the body. */
  static @Nullable FormProof of(HttpRequest<?> request) {
    boolean isForm =
        request
            .getContentType()
            .filter(type -> type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE))
            .isPresent();
    return isForm && request instanceof ServerHttpRequest<?> server
        ? new FormProof(server.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST))
        : null;
  }

  /** The value; null if there is none. To be called once. */
  CompletableFuture<@Nullable String> value() {
    return copy.buffer()
        .thenApply(
            body -> {
              try (CloseableAvailableByteBody form = body) {
                return parameter(form.toString(UTF_8));
              }
            });
  }

  private static @Nullable String parameter(String form) {
    String start = WebExchange.CSRF_PARAMETER + "=";
    for (String pair : form.split("&", -1)) {
      if (pair.startsWith(start)) {
        return decoded(pair.substring(start.length()));
      }
    }
    return null;
  }

  private static @Nullable String decoded(String value) {
    try {
      return URLDecoder.decode(value, UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
