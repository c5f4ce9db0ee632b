package dev.cloakroom.micronaut;

import dev.cloakroom.SessionConflictException;
import dev.cloakroom.SessionException;
import dev.cloakroom.SessionGoneException;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.TooManySessionsException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;

/**
 * Answers what sessions throw: 409, if the session was changed by another request in the meantime
 * in a way that cannot be merged, is gone, or would be one too many of its subject's, so that the
 * client may look at how things are, and ask again; 503, if the store cannot be reached; else 500.
 * An {@code @Error} method for one of these exceptions is asked before it. Thread-safe.
 */
@Singleton
final class SessionFailureHandler implements ExceptionHandler<SessionException, HttpResponse<?>> {
  private static final System.Logger LOG = System.getLogger("dev.cloakroom");

  private final ErrorResponseProcessor<?> responses;

  SessionFailureHandler(ErrorResponseProcessor<?> responses) {
    this.responses = responses;
  }

  /** What is told of a failure. */
  private record Told(HttpStatus status, Level level) {}

  @Override
  @SuppressWarnings("rawtypes") // as it is declared
  public HttpResponse<?> handle(HttpRequest request, SessionException failure) {
    Told told = told(failure);
    LOG.log(
        told.level(), () -> "Answered with status %d.".formatted(told.status().getCode()), failure);
    return responses.processResponse(
        ErrorContext.builder(request).errorMessage(told.status().getReason()).build(),
        HttpResponse.status(told.status()));
  }

  private static Told told(SessionException failure) {
    if (failure instanceof SessionConflictException
        || failure instanceof SessionGoneException
        || failure instanceof TooManySessionsException) {
      return new Told(HttpStatus.CONFLICT, Level.DEBUG);
    }
    return failure instanceof StoreUnavailableException
        ? new Told(HttpStatus.SERVICE_UNAVAILABLE, Level.WARNING)
        : new Told(HttpStatus.INTERNAL_SERVER_ERROR, Level.ERROR);
  }
}
