package dev.cloakroom.micronaut.app;

import dev.cloakroom.Session;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers from other threads than it was asked on, some of which must not block. */
@Controller("/later")
@Produces(MediaType.TEXT_PLAIN)
class LaterController {
  /** More than any buffer takes. */
  private static final int PIECES = 2_000;

  private static final Duration MOMENT = Duration.ofMillis(5);

  @Get("/mono")
  Mono<String> mono(Session<ShopSession> session, @QueryValue String value) {
    return Mono.delay(MOMENT)
        .map(
            tick -> {
              Shop.put(session, value);
              return Shop.shown(session);
            });
  }

  @Get("/publisher")
  Publisher<HttpResponse<String>> publisher(
      Session<ShopSession> session, @QueryValue String value) {
    return mono(session, value).map(HttpResponse::ok);
  }

  @Get("/stage")
  CompletionStage<String> stage(Session<ShopSession> session, @QueryValue String value) {
    return CompletableFuture.supplyAsync(
        () -> {
          Shop.put(session, value);
          return Shop.shown(session);
        },
        CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS));
  }

  @Get("/empty")
  Mono<Void> empty(Session<ShopSession> session, @QueryValue String value) {
    return mono(session, value).then();
  }

  @Get("/stream")
  Flux<String> stream(Session<ShopSession> session, @QueryValue String value) {
    Shop.put(session, value);
    return Flux.range(0, PIECES).map(piece -> "piece " + piece + "\n");
  }

  @Get("/stream-slowly")
  Flux<String> streamSlowly(Session<ShopSession> session, @QueryValue String value) {
    Shop.put(session, value);
    return Flux.interval(MOMENT).take(3).map(piece -> "piece " + piece + "\n");
  }

  @Get("/file")
  StreamedFile file(Session<ShopSession> session, @QueryValue String value) {
    Shop.put(session, value);
    return new StreamedFile(
        new ByteArrayInputStream(new byte[1 << 20]), MediaType.APPLICATION_OCTET_STREAM_TYPE);
  }

  @Get(value = "/events", produces = MediaType.TEXT_EVENT_STREAM)
  Flux<String> events(Session<ShopSession> session, @QueryValue String value) {
    Shop.put(session, value);
    return Flux.just("one", "two");
  }

  /** Changes the session when the response is on its way. */
  @Get("/late")
  Flux<String> late(Session<ShopSession> session) {
    Shop.put(session, "in time");
    return Flux.just("too late")
        .map(
            item -> {
              try {
                Shop.put(session, item);
                return "changed";
              } catch (IllegalStateException e) {
                return e.getMessage();
              }
            });
  }

  /** The same, where nothing was asked for before. */
  @Get("/late-only")
  Flux<String> lateOnly(Session<ShopSession> session) {
    return Flux.just("too late")
        .map(
            item -> {
              try {
                Shop.put(session, item);
                return "changed";
              } catch (IllegalStateException e) {
                return e.getMessage();
              }
            });
  }

  @Get("/fail")
  Mono<String> fail(Session<ShopSession> session, @QueryValue String value) {
    return mono(session, value)
        .map(
            shown -> {
              throw new IllegalStateException("thrown");
            });
  }

  @Post(value = "/body", consumes = MediaType.TEXT_PLAIN)
  Mono<String> body(Session<ShopSession> session, @Body Publisher<String> body) {
    return Flux.from(body)
        .reduce("", String::concat)
        .map(
            text -> {
              Shop.put(session, String.valueOf(text.length()));
              return Shop.shown(session);
            });
  }
}
