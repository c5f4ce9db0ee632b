package dev.cloakroom.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in every servlet container, however a request is answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ContainerRules {
  private static final String COOKIE = "__Host-session";

  private Server server;

  abstract Server start(War war) throws Exception;

  @BeforeAll
  void deploy(@TempDir Path directory) throws Exception {
    server = start(War.of(directory.resolve("shop"), List.of("dev.cloakroom.jakarta.app")));
  }

  @AfterAll
  void stop() throws Exception {
    if (server != null) {
      server.stop();
    }
  }

  Client client() {
    return new Client(server.address());
  }

  private Client guestWith(String item) {
    Client guest = client();
    guest.get("/shop/put?value=" + item);
    assertThat(guest.cookies).containsKey(COOKIE);
    return guest;
  }

  private static void assertHolds(Client client, String shown) {
    assertThat(client.get("/shop/read").body()).isEqualTo(shown);
  }

  private static void assertNothingSet(HttpResponse<String> response) {
    assertThat(Client.setCookies(response)).isEmpty();
  }

  @Test
  void aVisitorWhoPutsNothingInGetsNoCookie() {
    HttpResponse<String> response = client().get("/shop/read");

    assertThat(response.body()).isEqualTo("null [] plain");
    assertNothingSet(response);
    assertThat(response.headers().firstValue("Cache-Control")).isEmpty();
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

    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(Client.setCookies(response)).hasSize(1);
    assertHolds(ada, "ada [bread] plain");
    HttpResponse<String> stolen = thief.get("/shop/read");
    assertThat(stolen.body()).isEqualTo("null [] plain");
    assertNothingSet(stolen);
  }

  @Test
  void aSessionThatWasInjectedIsCycledLikeAnyOther() {
    Client guest = guestWith("bread");
    String before = guest.cookies.get(COOKIE);

    assertThat(guest.get("/shop/cycle").statusCode()).isEqualTo(200);

    assertThat(guest.cookies.get(COOKIE)).isNotEqualTo(before);
    assertHolds(guest, "null [bread] plain");
  }

  @Test
  void aSignOutRemovesTheCookieAndTheSession() {
    Client ada = client();
    ada.get("/shop/sign-in?value=eve");
    Client copy = ada.copy();
    assertThat(ada.get("/shop/devices").body()).isEqualTo("1");

    ada.get("/shop/sign-out");

    assertThat(ada.cookies).isEmpty();
    assertHolds(copy, "null [] plain");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/shop/stream",
        "/shop/stream-a-part",
        "/shop/stream-in-pieces",
        "/shop/stream-announced",
        "/shop/print",
        "/shop/flush",
        "/shop/flush-writer",
        "/shop/put-after-writing",
        "/shop/forward",
        "/shop/include",
        "/shop/async-dispatch",
        "/shop/async-original",
        "/shop/redirect",
        "/shop/error"
      })
  void howeverARequestIsAnsweredItsSessionIsWrittenBeforeItsFirstByte(String path) {
    Client guest = client();

    HttpResponse<String> response = guest.get(path + "?value=bread");

    assertThat(Client.setCookies(response)).hasSize(1);
    assertHolds(guest, "null [bread] plain");
  }

  @Test
  void aResponseThatIsResetKeepsItsCookie() {
    Client ada = guestWith("bread");

    HttpResponse<String> response = ada.get("/shop/reset?value=ada");

    assertThat(response.headers().firstValue("Was-Reset")).hasValue("yes");
    assertThat(Client.setCookies(response)).hasSize(1);
    assertHolds(ada, "ada [bread] plain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/shop/async", "/shop/async-empty"})
  void aRequestThatIsAnsweredLaterIsWrittenThen(String path) {
    Client guest = client();

    HttpResponse<String> response = guest.get(path + "?value=bob");

    assertThat(response.statusCode()).isEqualTo(path.endsWith("empty") ? 204 : 200);
    assertThat(Client.setCookies(response)).hasSize(1);
    assertHolds(guest, "bob [] async");
  }

  @Test
  void whatIsChangedAfterTheResponseIsOnItsWayThrows() {
    Client guest = client();

    HttpResponse<String> response = guest.get("/shop/late");

    assertThat(response.body()).contains("The response is on its way");
    assertHolds(guest, "null [in time] plain");
  }

  @Test
  void whatIsChangedAfterAnErrorWasSentThrows() {
    Client guest = client();

    guest.get("/shop/late-after-error");

    assertHolds(guest, "null [] plain");
  }

  @Test
  void thePageOfAnErrorThatWasSentSeesTheSession() {
    Client guest = guestWith("bread");

    HttpResponse<String> response = guest.get("/shop/error?value=butter");

    assertThat(response.statusCode()).isEqualTo(418);
    assertThat(response.body()).isEqualTo("error page: null [bread, butter] plain");
  }

  @Test
  void whatARequestThatThrewHadChangedIsForgottenAndItsErrorPageBeginsAfresh() {
    Client guest = guestWith("bread");

    HttpResponse<String> response = guest.get("/shop/throw?value=butter");

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).isEqualTo("error page");
    assertHolds(guest, "null [bread, from the error page] plain");
  }

  @Test
  void aTokenThatTheApplicationChangedBeforeItThrewIsToldWithTheErrorPage() {
    Client guest = guestWith("bread");
    String before = guest.cookies.get(COOKIE);

    assertThat(guest.get("/shop/cycle-and-throw?value=butter").statusCode()).isEqualTo(500);

    assertThat(guest.cookies.get(COOKIE)).isNotEqualTo(before);
    assertHolds(guest, "null [bread, butter, from the error page] plain");
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
  void parallelRequestsThatChangeTheSameAreAConflictWhosePageShowsHowThingsAre() {
    Client guest = guestWith("bread");
    CompletableFuture<HttpResponse<String>> one = guest.getLater("/shop/slow-put?gate=c&value=jam");
    client().get("/shop/await-slow?value=c");
    guest.get("/shop/put?value=butter");
    client().get("/shop/open?value=c");

    HttpResponse<String> response = one.join();

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(response.body()).isEqualTo("error page: null [bread, butter] plain");
    assertHolds(guest, "null [bread, butter] plain");
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
  void aFormThatProvesWhereItComesFromPassesAndNoOtherDoes() {
    Client guest = guestWith("bread");
    String token = guest.get("/shop/csrf").body();
    String stranger = guestWith("jam").get("/shop/csrf").body();

    assertThat(guest.post("/shop/put", "value", "süß", "_csrf", token).statusCode()).isEqualTo(200);
    HttpResponse<String> refused = guest.post("/shop/put", "value", "x");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).isEqualTo("error page: null [bread, süß] plain");
    assertThat(guest.post("/shop/put", "value", "x", "_csrf", stranger).statusCode())
        .isEqualTo(403);
    assertThat(guest.postAs("text/plain", "/shop/put?value=x", "_csrf=" + token).statusCode())
        .isEqualTo(403);
    assertThat(guest.postAs("text/plain", "/shop/put?value=x&_csrf=" + token, "").statusCode())
        .isEqualTo(403);
    guest.with("X-CSRF-Token", token);
    assertThat(guest.postAs("text/plain", "/shop/put?value=jam", "").statusCode()).isEqualTo(200);

    assertHolds(guest, "null [bread, süß, jam] plain");
  }

  @Test
  void aFormThatAnotherSiteSendsForSomebodyWithoutASessionIsRefused() {
    assertThat(
            client()
                .with("Sec-Fetch-Site", "cross-site")
                .post("/shop/sign-in", "value", "mallory")
                .statusCode())
        .isEqualTo(403);
    assertThat(client().post("/shop/sign-in", "value", "ada").statusCode()).isEqualTo(302);
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

  @Test
  void aBeanThatIsPassivatedSeesTheSession() {
    Client guest = client();
    guest.get("/shop/theme?value=dark");

    assertThat(guest.get("/shop/visit").body())
        .isEqualTo("darkSessions[as the present request sees them]");
  }

  @Test
  void resourcesOfJaxRsSeeTheSession() {
    Client guest = client();

    HttpResponse<String> changed = guest.post("/api/theme", "value", "dark");

    assertThat(changed.statusCode()).isEqualTo(303);
    assertThat(Client.setCookies(changed)).hasSize(1);
    assertThat(guest.get("/api/theme").body()).isEqualTo("dark");
    String token = guest.get("/shop/csrf").body();
    assertThat(guest.post("/api/theme", "value", "light").statusCode()).isEqualTo(403);
    guest.post("/api/theme", "value", "süß", "_csrf", token);
    assertThat(guest.get("/api/theme").body()).isEqualTo("süß");
  }

  @Test
  void aConflictIsAConflictThoughJaxRsAnswersExceptionsItself() {
    Client guest = guestWith("bread");
    CompletableFuture<HttpResponse<String>> one =
        guest.getLater("/api/theme/slow?gate=r&value=dark");
    client().get("/shop/await-slow?value=r");
    guest.get("/shop/theme?value=light");
    client().get("/shop/open?value=r");

    assertThat(one.join().statusCode()).isEqualTo(409);
    assertHolds(guest, "null [bread] light");
  }
}
