package dev.cloakroom.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What controllers do with sessions that are their arguments, or injected into their beans. */
class ControllersTest extends ShopSetup {
  @Test
  void aVisitorWhoPutsNothingInGetsNoCookieAndCostsNoLookUp() {
    store.calls.clear();

    HttpResponse<String> response = client().get("/shop/read");

    assertThat(response.body()).isEqualTo("null [] plain");
    assertNothingSet(response);
    assertThat(response.headers().firstValue("Cache-Control")).isEmpty();
    assertThat(store.calls).isEmpty();
  }

  @Test
  void aRequestThatDoesNotAskForItsSessionDoesNotAskTheStore() {
    Client guest = guestWith("bread");
    store.calls.clear();

    assertThat(guest.get("/shop/open?value=nothing").statusCode()).isEqualTo(200);

    assertThat(store.calls).isEmpty();
  }

  @Test
  void theFirstWriteSetsACookieAndTheSecondNone() {
    Client guest = client();

    HttpResponse<String> first = guest.get("/shop/put?value=bread");
    assertThat(Client.setCookies(first))
        .singleElement()
        .asString()
        .matches("__Host-session=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; Secure; SameSite=Lax");
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertNothingSet(guest.get("/shop/put?value=butter"));

    assertHolds(guest, "null [bread, butter] plain");
  }

  @Test
  void aSignInIsRedirectedWithANewCookieAndTheOldOneIsDead() {
    Client ada = guestWith("bread");
    Client thief = ada.copy();

    HttpResponse<String> response = ada.get("/shop/sign-in?value=ada");

    assertThat(response.statusCode()).isEqualTo(301);
    assertThat(Client.setCookies(response)).hasSize(1);
    assertHolds(ada, "ada [bread] plain");
    HttpResponse<String> stolen = thief.get("/shop/read");
    assertThat(stolen.body()).isEqualTo("null [] plain");
    assertNothingSet(stolen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/shop", "/injected"})
  void aSessionIsCycledAndEnded(String by) {
    Client guest = guestWith("bread");
    String before = guest.cookies.get(COOKIE);

    assertThat(guest.get(by + "/cycle").statusCode()).isEqualTo(200);
    assertThat(guest.cookies.get(COOKIE)).isNotEqualTo(before);
    assertHolds(guest, "null [bread] plain");

    Client copy = guest.copy();
    guest.get(by + "/sign-out");
    assertThat(guest.cookies).isEmpty();
    assertHolds(copy, "null [] plain");
  }

  @Test
  void injectedSessionsAreThoseOfTheRequest() {
    Client guest = client();

    HttpResponse<String> response = guest.get("/injected/put?value=bread");

    assertThat(response.body()).isEqualTo("null [bread] plain");
    assertThat(Client.setCookies(response)).hasSize(1);
    assertThat(client().get("/injected/put?value=jam").body()).isEqualTo("null [jam] plain");
    assertThat(guest.get("/injected/sign-in?value=eve").body()).isEqualTo("186");
    assertHolds(guest, "eve [bread] plain");
  }

  @Test
  void aLateRequestWithTheOldTokenDoesNotOverwriteTheCookieOfASignIn() {
    Client ada = guestWith("bread");
    CompletableFuture<HttpResponse<String>> late = ada.getLater("/shop/slow-put?gate=l&value=jam");
    client().get("/shop/await-slow?value=l");
    ada.get("/shop/sign-in?value=ada");
    String cookie = ada.cookies.get(COOKIE);

    client().get("/shop/open?value=l");

    HttpResponse<String> response = late.join();
    assertThat(response.statusCode()).isEqualTo(409);
    assertNothingSet(response);
    assertThat(ada.cookies).containsEntry(COOKIE, cookie);
    assertHolds(ada, "ada [bread] plain");
  }

  @Test
  void parallelRequestsThatChangeDifferentThingsLoseNeither() {
    Client guest = guestWith("bread");
    CompletableFuture<HttpResponse<String>> one = guest.getLater("/shop/slow-put?gate=1&value=jam");
    CompletableFuture<HttpResponse<String>> other =
        guest.getLater("/shop/slow-theme?gate=2&value=dark");
    client().get("/shop/await-slow?value=1");
    client().get("/shop/await-slow?value=2");

    client().get("/shop/open?value=1");
    client().get("/shop/open?value=2");

    assertThat(one.join().statusCode()).isEqualTo(200);
    assertThat(other.join().statusCode()).isEqualTo(200);
    assertHolds(guest, "null [bread, jam] dark");
  }

  @Test
  void parallelRequestsThatChangeTheSameAreAConflictWhosePageShowsHowThingsAreAndMayChangeThem() {
    Client guest = guestWith("bread");
    CompletableFuture<HttpResponse<String>> one = guest.getLater("/shop/slow-put?gate=c&value=jam");
    client().get("/shop/await-slow?value=c");
    guest.get("/shop/put?value=butter");
    client().get("/shop/open?value=c");

    HttpResponse<String> response = one.join();

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(response.body()).isEqualTo("error page: null [bread, butter] of the error page");
    assertHolds(guest, "null [bread, butter] of the error page");
  }

  @Test
  void aSessionThatIsGoneWhereTheApplicationSavesItIsAConflictToo() {
    Client guest = guestWith("bread");
    CompletableFuture<HttpResponse<String>> one =
        guest.getLater("/shop/slow-save?gate=g&value=jam");
    client().get("/shop/await-slow?value=g");
    guest.get("/shop/sign-in?value=ada");
    client().get("/shop/open?value=g");

    assertThat(one.join().statusCode()).isEqualTo(409);
    assertHolds(guest, "ada [bread] plain");
  }

  @Test
  void whatARequestThatThrewHadChangedIsForgottenAndItsErrorPageBeginsAfresh() {
    Client guest = guestWith("bread");

    HttpResponse<String> response = guest.get("/shop/throw?value=butter");

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).isEqualTo("error page: null [bread, from the error page] plain");
    assertHolds(guest, "null [bread, from the error page] plain");
  }

  @Test
  void thePageOfAStatusThatWasAnsweredSeesWhatWasChangedBefore() {
    Client guest = guestWith("bread");

    HttpResponse<String> response = guest.get("/shop/refuse?value=butter");

    assertThat(response.statusCode()).isEqualTo(418);
    assertThat(response.body()).isEqualTo("error page: null [bread, butter] plain");
    assertHolds(guest, "null [bread, butter] plain");
  }

  @Test
  void thePageOfWhatIsNotThereSeesTheSession() {
    Client guest = guestWith("bread");

    HttpResponse<String> response = guest.get("/nowhere");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).isEqualTo("error page: null [bread] plain");
  }

  @Test
  void aStoreThatIsAwayIsAnsweredWithUnavailableAndCostsNobodyASession() {
    Client ada = client();
    ada.get("/shop/sign-in?value=mary");

    store.away = true;
    HttpResponse<String> response = ada.get("/shop/put?value=bread");
    store.away = false;

    assertThat(response.statusCode()).isEqualTo(503);
    assertNothingSet(response);
    assertHolds(ada, "mary [] plain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "__Host-session",
        "__Host-session=",
        "__Host-session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "__Host-session=%0d%0aSet-Cookie:evil=1",
        "__Host-session=\"quoted\"; __Host-session=twice",
        ";;;===;__Host-session==;"
      })
  void aHostileCookieIsNoSessionAndIsAnsweredNothing(String cookie) {
    HttpResponse<String> response = client().with("Cookie", cookie).get("/shop/read");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("null [] plain");
    assertNothingSet(response);
  }

  @Test
  void aCookieThatCameTwiceIsNotTaken() {
    Client guest = guestWith("bread");
    String pair = COOKIE + "=" + guest.cookies.get(COOKIE);

    assertThat(client().with("Cookie", pair).get("/shop/read").body()).contains("bread");
    assertThat(client().with("Cookie", pair + "; " + pair).get("/shop/read").body())
        .doesNotContain("bread");
  }
}
