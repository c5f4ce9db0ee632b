package dev.cloakroom.micronaut.app;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Does it by a bean that sessions are injected into. */
@Controller("/injected")
@Produces(MediaType.TEXT_PLAIN)
class InjectedController {
  private final Shop shop;

  InjectedController(Shop shop) {
    this.shop = shop;
  }

  @Get("/put")
  @ExecuteOn(TaskExecutors.BLOCKING)
  String put(@QueryValue String value) {
    shop.put(value);
    return shop.shown();
  }

  @Get("/sign-in")
  @ExecuteOn(TaskExecutors.IO)
  String signIn(@QueryValue String value) {
    shop.signIn(value);
    shop.saveNow();
    return "" + shop.devices() + shop.csrfToken().length();
  }

  @Get("/cycle")
  @ExecuteOn(TaskExecutors.BLOCKING)
  String cycle() {
    shop.cycle();
    return "";
  }

  @Get("/sign-out")
  @ExecuteOn(TaskExecutors.BLOCKING)
  String signOut() {
    shop.signOut();
    return "";
  }

  /** Forgets that it is called where it must not block. */
  @Get("/on-event-loop")
  HttpResponse<String> onEventLoop() {
    try {
      return HttpResponse.ok(shop.shown());
    } catch (IllegalStateException e) {
      return HttpResponse.ok(e.getMessage());
    }
  }
}
