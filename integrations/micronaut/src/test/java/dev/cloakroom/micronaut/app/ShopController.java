package dev.cloakroom.micronaut.app;

import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.micronaut.CsrfToken;
import dev.cloakroom.micronaut.Exchanges;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;

/** Does what the path says, with sessions as arguments. */
@Controller("/shop")
@Produces(MediaType.TEXT_PLAIN)
class ShopController {
  private final Gate gate;
  private final Exchanges exchanges;

  ShopController(Gate gate, Exchanges exchanges) {
    this.gate = gate;
    this.exchanges = exchanges;
  }

  @Get("/read")
  String read(Session<ShopSession> session) {
    return Shop.shown(session);
  }

  @Get("/leave-alone")
  String leaveAlone(Session<ShopSession> session) {
    return "left alone";
  }

  @Get("/put")
  String put(Session<ShopSession> session, @QueryValue String value) {
    Shop.put(session, value);
    return Shop.shown(session);
  }

  @Post(value = "/put", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> putForm(Session<ShopSession> session, String value) {
    Shop.put(session, value);
    return HttpResponse.seeOther(URI.create("/shop/read"));
  }

  @Post(value = "/put-text", consumes = MediaType.TEXT_PLAIN)
  String putText(Session<ShopSession> session, @QueryValue String value) {
    Shop.put(session, value);
    return "";
  }

  @Get("/sign-in")
  HttpResponse<?> signIn(Session<ShopSession> session, @QueryValue String value) {
    session.set(ShopSession_.user, value);
    return HttpResponse.redirect(URI.create("/shop/read"));
  }

  @Post(value = "/sign-in", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> signInByForm(Session<ShopSession> session, String value) {
    return signIn(session, value);
  }

  @Get("/cycle")
  String cycle(Session<ShopSession> session, Sessions<ShopSession> sessions) {
    sessions.cycle(session);
    return "";
  }

  @Get("/sign-out")
  String signOut(Session<ShopSession> session, Sessions<ShopSession> sessions) {
    sessions.delete(session.token());
    return "";
  }

  @Get("/devices")
  int devices(Session<ShopSession> session, Sessions<ShopSession> sessions) {
    return sessions.findBySubject(SubjectRef.of(session.get(ShopSession_.user))).size();
  }

  @Get("/csrf")
  String csrf(CsrfToken token) {
    return token.getValue();
  }

  @Post(value = "/credential", consumes = MediaType.TEXT_PLAIN)
  String credential(
      HttpRequest<?> request, Session<ShopSession> session, @QueryValue String value) {
    session.set(ShopSession_.user, value);
    return exchanges.of(request, ShopSession.class).credential();
  }

  @Get("/slow-put")
  String slowPut(Session<ShopSession> session, @QueryValue String gate, @QueryValue String value) {
    Shop.put(session, value);
    this.gate.pass(gate);
    return "";
  }

  @Get("/slow-theme")
  String slowTheme(
      Session<ShopSession> session, @QueryValue String gate, @QueryValue String value) {
    session.set(ShopSession_.theme, value);
    this.gate.pass(gate);
    return "";
  }

  @Get("/slow-save")
  String slowSave(
      Session<ShopSession> session,
      Sessions<ShopSession> sessions,
      @QueryValue String gate,
      @QueryValue String value) {
    slowPut(session, gate, value);
    sessions.save(session);
    return "";
  }

  @Get("/await-slow")
  @ExecuteOn(TaskExecutors.BLOCKING)
  String awaitSlow(@QueryValue String value) {
    gate.awaitReached(value);
    return "";
  }

  @Get("/open")
  String open(@QueryValue String value) {
    gate.open(value);
    return "";
  }

  @Get("/throw")
  String fail(Session<ShopSession> session, @QueryValue String value) {
    Shop.put(session, value);
    throw new IllegalStateException("thrown");
  }

  @Get("/refuse")
  HttpResponse<?> refuse(Session<ShopSession> session, @QueryValue String value) {
    Shop.put(session, value);
    return HttpResponse.status(HttpStatus.I_AM_A_TEAPOT);
  }
}
