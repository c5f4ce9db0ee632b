package dev.cloakroom.jakarta;

import dev.cloakroom.SessionConflictException;
import dev.cloakroom.SessionGoneException;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.TooManySessionsException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a failure is answered, be it packed into others or not. */
final class Failures {
  private static final System.Logger LOG = System.getLogger("dev.cloakroom");

  /** How deep it may be packed. */
  private static final int DEPTH = 20;

  /** What is told of a failure. */
  private record Told(int status, Level level, Throwable cause) {}

  private Failures() {}

  /** Whether a status other than 500 tells the client what to do about it. */
  static boolean isToldByStatus(Throwable failure) {
    return told(failure).isPresent();
  }

  /** Sends the error, unless the response is on its way. */
  static void answer(Throwable failure, HttpServletResponse response) {
    Told told =
        told(failure)
            .orElse(new Told(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Level.DEBUG, failure));
    LOG.log(told.level(), () -> "Answered with status %d.".formatted(told.status()), told.cause());
    if (response.isCommitted()) {
      return;
    }
    try {
      response.sendError(told.status());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Told> told(Throwable failure) {
    @Nullable Throwable cause = failure;
    for (int i = 0; cause != null && i < DEPTH; i++) {
      if (cause instanceof SessionConflictException
          || cause instanceof SessionGoneException
          || cause instanceof TooManySessionsException) {
        return Optional.of(new Told(HttpServletResponse.SC_CONFLICT, Level.DEBUG, cause));
      }
      if (cause instanceof StoreUnavailableException) {
        return Optional.of(
            new Told(HttpServletResponse.SC_SERVICE_UNAVAILABLE, Level.WARNING, cause));
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }
}
