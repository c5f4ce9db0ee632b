package dev.cloakroom.it.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.SessionConflictException;
import dev.cloakroom.SessionLifetime;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.web.WebExchange;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The session of a request, from its first line to its response. */
class WebExchangeTest extends WebSetup {
  private static final String COOKIE = "__Host-session";

  private static void put(WebExchange<Basket> exchange, String item) {
    List<String> items = new ArrayList<>(exchange.session().get(Basket_.items));
    items.add(item);
    exchange.session().set(Basket_.items, items);
  }

  private static void signIn(WebExchange<Basket> exchange) {
    exchange.session().set(Basket_.user, "ada");
  }

  @Test
  void aVisitorWhoPutsNothingInHasNoSessionAndNoCookie() {
    Browser visitor = browser();

    visitor.get(exchange -> assertThat(exchange.session().get(Basket_.items)).isEmpty());
    visitor.get(exchange -> exchange.session().set(Basket_.items, List.of()));
    visitor.get(exchange -> assertThat(exchange.hasSession()).isFalse());

    assertThat(visitor.answered).isEmpty();
    assertThat(stored()).isZero();
  }

  @Test
  void aGuestGetsASessionAndACookieWithTheFirstWriteAndNoneAfterIt() {
    Browser guest = browser();

    guest.get(exchange -> put(exchange, "bread"));
    assertThat(guest.setCookie())
        .matches("__Host-session=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; Secure; SameSite=Lax");
    assertThat(guest.answered.get("Cache-Control")).containsExactly("no-store");
    guest.get(exchange -> put(exchange, "butter"));

    assertThat(guest.answered).isEmpty();
    guest.get(
        exchange ->
            assertThat(exchange.session().get(Basket_.items)).containsExactly("bread", "butter"));
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void aPayloadClassWillDoInThePlaceOfItsType() {
    Browser guest = new Browser(cloakroom(Map.of()).web(Basket.class));

    guest.get(exchange -> put(exchange, "bread"));

    guest.get(exchange -> assertThat(exchange.hasSession()).isTrue());
  }

  @Test
  void aSignInThatForgetsToCycleGetsANewTokenAllTheSame() {
    Browser ada = browser();
    ada.get(exchange -> put(exchange, "bread"));
    Browser thief = ada.copy();

    ada.get(WebExchangeTest::signIn);

    assertThat(ada.cookies.get(COOKIE)).isNotEqualTo(thief.cookies.get(COOKIE));
    ada.get(exchange -> assertThat(exchange.session().get(Basket_.user)).isEqualTo("ada"));
    thief.get(exchange -> assertThat(exchange.hasSession()).isFalse());
    assertThat(thief.answered).as("what a dead token is answered").isEmpty();
  }

  @Test
  void aLateRequestWithTheOldTokenDoesNotOverwriteTheCookieOfASignIn() {
    Browser ada = browser();
    ada.get(exchange -> put(exchange, "bread"));
    WebExchange<Basket> late = ada.begin("GET");
    ada.get(WebExchangeTest::signIn);
    String cookie = ada.cookies.get(COOKIE);

    assertThat(late.hasSession()).isFalse();
    ada.receive(late);

    assertThat(ada.cookies).containsEntry(COOKIE, cookie);
  }

  @Test
  void aSignInOfSomebodyWithoutASessionMakesOne() {
    Browser ada = browser();

    ada.get(WebExchangeTest::signIn);

    ada.get(exchange -> assertThat(exchange.session().get(Basket_.user)).isEqualTo("ada"));
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void aRememberedSignInHasACookieThatOutlivesTheBrowser() {
    Browser ada = browser();
    SessionLifetime remembered = new SessionLifetime(Duration.ofDays(14), Duration.ofDays(90));

    ada.get(
        exchange -> {
          signIn(exchange);
          exchange.sessions().cycle(exchange.session(), remembered);
        });

    assertThat(ada.setCookie()).containsPattern("; Max-Age=7775999|; Max-Age=7776000");
    ada.get(exchange -> exchange.sessions().cycle(exchange.session()));
    assertThat(ada.setCookie()).as("after a further cycle").contains("; Max-Age=777");
  }

  @Test
  void aSignOutRemovesTheCookie() {
    Browser ada = browser();
    ada.get(WebExchangeTest::signIn);

    ada.get(exchange -> exchange.sessions().delete(exchange.session().token()));

    assertThat(ada.setCookie()).startsWith("__Host-session=; ").contains("; Max-Age=0");
    assertThat(ada.cookies).isEmpty();
    assertThat(stored()).isZero();
  }

  @Test
  void aSignOutEverywhereElseKeepsThisOne() {
    Browser phone = browser();
    Browser laptop = browser();
    phone.get(WebExchangeTest::signIn);
    laptop.get(WebExchangeTest::signIn);

    laptop.get(
        exchange ->
            exchange.sessions().deleteBySubject(SubjectRef.of("ada"), exchange.session().id()));

    assertThat(laptop.answered).isEmpty();
    laptop.get(exchange -> assertThat(exchange.hasSession()).isTrue());
    phone.get(exchange -> assertThat(exchange.hasSession()).isFalse());
  }

  @Test
  void whoEndsTheSessionsOfAnotherKeepsTheirOwn() {
    Browser ada = browser();
    ada.get(WebExchangeTest::signIn);

    ada.get(exchange -> exchange.sessions().deleteBySubject(SubjectRef.of("ben")));

    assertThat(ada.answered).isEmpty();
    ada.get(exchange -> assertThat(exchange.hasSession()).isTrue());
  }

  @Test
  void whatIsChangedAfterTheResponseIsOnItsWayThrows() {
    Browser guest = browser();
    WebExchange<Basket> exchange = guest.begin("GET");
    put(exchange, "bread");
    guest.receive(exchange);

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> put(exchange, "butter"))
        .withMessageContaining("The response is on its way");
    guest.receive(exchange);
    assertThat(guest.answered).as("of a second commit").isEmpty();
  }

  @Test
  void twoRequestsAtOnceThatChangeTheSameAreAConflictAndTheCookieStays() {
    Browser guest = browser();
    guest.get(exchange -> put(exchange, "bread"));
    WebExchange<Basket> one = guest.begin("POST");
    put(one, "butter");
    guest.get(exchange -> put(exchange, "jam"));

    assertThatExceptionOfType(SessionConflictException.class).isThrownBy(() -> guest.receive(one));

    guest.receive(one);
    assertThat(guest.answered).isEmpty();
    guest.get(
        exchange ->
            assertThat(exchange.session().get(Basket_.items)).containsExactly("bread", "jam"));
  }

  @Test
  void whoHasNoSessionYetHasNoTokenAndNoId() {
    Browser guest = browser();

    guest.get(
        exchange ->
            assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> exchange.session().token())
                .withMessageContaining("There is no session yet"));
  }

  @Test
  void anApiWhoseClientsBringAHeaderSetsNoCookie() {
    Browser client = browser("cloakroom.web.credential", "bearer");
    List<String> credential = new ArrayList<>();
    client.ask(
        "POST",
        exchange -> {
          assertThat(exchange.isForged(null)).as("forged").isFalse();
          signIn(exchange);
          credential.add(exchange.credential());
        });

    assertThat(client.answered).isEmpty();
    client.with("Authorization", "Bearer " + credential.get(0));
    client.get(exchange -> assertThat(exchange.session().get(Basket_.user)).isEqualTo("ada"));
    client.with("Authorization", "Basic " + credential.get(0));
    client.get(exchange -> assertThat(exchange.hasSession()).isFalse());
  }

  @Test
  void aSessionIsLookedUpWhenItIsAskedForAndNotBefore() {
    Browser guest = browser();
    guest.get(exchange -> put(exchange, "bread"));

    WebExchange<Basket> exchange = guest.begin("GET");

    assertThat(exchange.isLookedUp()).isFalse();
    exchange.session().get(Basket_.items);
    assertThat(exchange.isLookedUp()).isTrue();
  }

  @Test
  void aStoreThatDidNotAnswerIsAskedAgainAndNobodyLosesASessionByIt() {
    AtomicBoolean away = new AtomicBoolean();
    Browser ada = new Browser(cloakroom(failing(away), Map.of()).web(Basket_.TYPE));
    ada.get(WebExchangeTest::signIn);
    WebExchange<Basket> exchange = ada.begin("GET");

    away.set(true);
    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> exchange.session().payload());
    away.set(false);
    put(exchange, "bread");
    ada.receive(exchange);

    assertThat(ada.answered).as("what she is told").isEmpty();
    ada.get(next -> assertThat(next.session().get(Basket_.user)).isEqualTo("ada"));
    ada.get(next -> assertThat(next.session().get(Basket_.items)).containsExactly("bread"));
  }

  private SessionStore failing(AtomicBoolean away) {
    return (SessionStore)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {SessionStore.class},
            (proxy, method, arguments) -> {
              if (away.get()) {
                throw new StoreUnavailableException("away", null);
              }
              return method.invoke(store, arguments);
            });
  }

  @Test
  void whoeverAnswersAFailureBeginsAfreshWithWhatWasRead() {
    Browser guest = browser();
    guest.get(exchange -> put(exchange, "bread"));
    WebExchange<Basket> failed = guest.begin("GET");
    put(failed, "jam");

    WebExchange<Basket> afresh = failed.afresh();

    assertThat(afresh.session().get(Basket_.items)).containsExactly("bread");
    put(afresh, "butter");
    guest.receive(afresh);
    assertThat(guest.answered).isEmpty();
    guest.get(
        next -> assertThat(next.session().get(Basket_.items)).containsExactly("bread", "butter"));
  }

  @Test
  void aTokenThatChangedBeforeTheFailureIsToldAllTheSame() {
    Browser guest = browser();
    guest.get(exchange -> put(exchange, "bread"));
    WebExchange<Basket> failed = guest.begin("GET");
    failed.sessions().cycle(failed.session());
    put(failed, "jam");

    guest.receive(failed.afresh());

    assertThat(guest.setCookie()).isNotNull();
    guest.get(next -> assertThat(next.session().get(Basket_.items)).containsExactly("bread"));
  }

  @Test
  void afterACommitThatFailedItIsAsOthersHaveMadeIt() {
    Browser guest = browser();
    guest.get(exchange -> put(exchange, "bread"));
    WebExchange<Basket> late = guest.begin("GET");
    put(late, "jam");
    guest.get(exchange -> put(exchange, "butter"));
    assertThatExceptionOfType(SessionConflictException.class).isThrownBy(() -> guest.receive(late));

    WebExchange<Basket> afresh = late.afresh();

    assertThat(afresh.session().get(Basket_.items)).containsExactly("bread", "butter");
  }

  @Test
  void whetherAProofIsNeededIsToldWithoutAskingForTheSession() {
    WebExchange<Basket> reading = browser().begin("GET");
    WebExchange<Basket> writing = browser().begin("POST");
    WebExchange<Basket> ofApi = browser("cloakroom.web.credential", "bearer").begin("POST");

    assertThat(reading.needsProof()).isFalse();
    assertThat(writing.needsProof()).isTrue();
    assertThat(ofApi.needsProof()).isFalse();
    assertThat(writing.isLookedUp()).isFalse();
  }

  @Test
  void aSessionIsSettledUnlessItHasToBeCreatedOrCycled() {
    Browser guest = browser();
    guest.get(
        exchange -> {
          assertThat(exchange.isSettled()).as("not looked up").isFalse();
          exchange.hasSession();
          assertThat(exchange.isSettled()).as("nothing in it").isTrue();
          put(exchange, "bread");
          assertThat(exchange.isSettled()).as("to be created").isFalse();
        });
    guest.get(
        exchange -> {
          put(exchange, "jam");
          assertThat(exchange.isSettled()).as("to be saved").isTrue();
          signIn(exchange);
          assertThat(exchange.isSettled()).as("to be cycled").isFalse();
        });
  }

  @Test
  void theKeysThatThereAreCanBeListed() {
    assertThat(Cloakroom.keys())
        .contains("cloakroom.url", "cloakroom.cookie.name", "cloakroom.cipher.keyset")
        .allMatch(key -> key.startsWith("cloakroom."))
        .noneMatch(key -> key.startsWith("cloakroom.type."));
  }
}
