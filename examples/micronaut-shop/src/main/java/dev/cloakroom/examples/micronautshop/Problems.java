package dev.cloakroom.examples.micronautshop;

import dev.cloakroom.Session;
import dev.cloakroom.SessionConflictException;
import dev.cloakroom.SessionGoneException;
import dev.cloakroom.StoreUnavailableException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Produces;

/** The pages of what went wrong. That they take the session has it looked up in time for them. */
@Controller
@Produces(MediaType.TEXT_HTML)
class Problems {
  private final Page page;

  Problems(Page page) {
    this.page = page;
  }

  @Error(global = true, status = HttpStatus.NOT_FOUND)
  HttpResponse<String> notFound(Session<ShopSession> session) {
    return problem(HttpStatus.NOT_FOUND, "There is no such page.");
  }

  @Error(global = true, status = HttpStatus.FORBIDDEN)
  HttpResponse<String> forbidden(Session<ShopSession> session) {
    return problem(
        HttpStatus.FORBIDDEN,
        "This form was not sent from a page of this shop. Nothing was changed.");
  }

  @Error(global = true, exception = SessionConflictException.class)
  HttpResponse<String> conflict(Session<ShopSession> session) {
    return problem(
        HttpStatus.CONFLICT, "Something else changed the same at the same time. Please try again.");
  }

  @Error(global = true, exception = SessionGoneException.class)
  HttpResponse<String> gone(Session<ShopSession> session) {
    return conflict(session);
  }

  /** Without the frame of other pages, which shows what is in the session. */
  @Error(global = true, exception = StoreUnavailableException.class)
  HttpResponse<String> unavailable() {
    return HttpResponse.<String>status(HttpStatus.SERVICE_UNAVAILABLE)
        .body("The shop cannot reach its sessions just now. Please try again soon.");
  }

  private HttpResponse<String> problem(HttpStatus status, String reason) {
    return page.of(
        status,
        "That did not work",
        "<p class=\"problem\">%s</p><p><a href=\"/\">Back to the catalogue</a></p>"
            .formatted(reason));
  }
}
