package dev.cloakroom.micronaut.app;

import dev.cloakroom.Session;
import dev.cloakroom.SessionConflictException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Produces;

/** What is shown where something went wrong. */
@Controller
@Requires(property = "test.pages", notEquals = "none")
@Produces(MediaType.TEXT_PLAIN)
class ErrorPages {
  @Error(global = true, exception = SessionConflictException.class)
  HttpResponse<String> conflict(Session<ShopSession> session) {
    session.set(ShopSession_.theme, "of the error page");
    return page(HttpStatus.CONFLICT, session);
  }

  @Error(global = true, status = HttpStatus.FORBIDDEN)
  HttpResponse<String> forbidden(Session<ShopSession> session) {
    return page(HttpStatus.FORBIDDEN, session);
  }

  @Error(global = true, status = HttpStatus.NOT_FOUND)
  HttpResponse<String> notFound(Session<ShopSession> session) {
    return page(HttpStatus.NOT_FOUND, session);
  }

  @Error(global = true, status = HttpStatus.I_AM_A_TEAPOT)
  HttpResponse<String> teapot(Session<ShopSession> session) {
    return page(HttpStatus.I_AM_A_TEAPOT, session);
  }

  @Error(global = true, exception = IllegalStateException.class)
  HttpResponse<String> failed(Session<ShopSession> session) {
    Shop.put(session, "from the error page");
    return page(HttpStatus.INTERNAL_SERVER_ERROR, session);
  }

  private static HttpResponse<String> page(HttpStatus status, Session<ShopSession> session) {
    return HttpResponse.<String>status(status).body("error page: " + Shop.shown(session));
  }
}
