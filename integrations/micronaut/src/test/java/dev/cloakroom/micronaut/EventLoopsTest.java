package dev.cloakroom.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is answered later, in pieces, or by threads that must not block: that none of these ever
 * asks the store is looked at after each test.
 */
class EventLoopsTest extends ShopSetup {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/later/mono",
        "/later/publisher",
        "/later/stage",
        "/later/empty",
        "/later/stream",
        "/later/stream-slowly",
        "/later/file",
        "/later/events"
      })
  void howeverARequestIsAnsweredItsSessionIsWrittenBeforeItsFirstByte(String path) {
    Client guest = client();

    HttpResponse<String> first = guest.get(path + "?value=bread");
    HttpResponse<String> second = guest.get(path + "?value=jam");

    assertThat(first.statusCode()).isBetween(200, 204);
    assertThat(Client.setCookies(first)).hasSize(1);
    assertNothingSet(second);
    assertHolds(guest, "null [bread, jam] plain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/later/late", "/later/late-only"})
  void whatIsChangedAfterTheResponseIsOnItsWayThrows(String path) {
    Client guest = guestWith("bread");

    HttpResponse<String> response = guest.get(path);

    assertThat(response.body())
        .contains(
            path.endsWith("only")
                ? "The response is on its way"
                : "The response is on its way, and with it the session was written");
    assertThat(guest.get("/shop/read").body()).doesNotContain("too late");
  }

  @Test
  void whatARequestThatFailedLaterHadChangedIsForgotten() {
    Client guest = guestWith("bread");

    assertThat(guest.get("/later/fail?value=jam").statusCode()).isEqualTo(500);

    assertThat(guest.get("/shop/read").body()).doesNotContain("jam");
  }

  @Test
  void aBodyThatIsReadLaterIsReadInFull() {
    Client guest = guestWith("bread");
    guest.with("X-CSRF-Token", guest.get("/shop/csrf").body());

    HttpResponse<String> response =
        guest.postAs("text/plain", "/later/body", "x".repeat(2_000_000));

    assertThat(response.body()).isEqualTo("null [bread, 2000000] plain");
    assertHolds(guest, "null [bread, 2000000] plain");
  }

  @Test
  void whoeverWouldAskTheStoreOnAnEventLoopIsToldWhatToDo() {
    Client guest = guestWith("bread");

    assertThat(guest.get("/injected/on-event-loop").body())
        .contains("which must not block")
        .contains("@ExecuteOn(TaskExecutors.BLOCKING)");
  }

  @Test
  void manyRequestsAtOnceOfEveryKindBlockNone() {
    List<String> paths =
        List.of(
            "/shop/put?value=a",
            "/later/mono?value=b",
            "/later/stage?value=c",
            "/later/stream?value=d",
            "/injected/put?value=e",
            "/injected/on-event-loop",
            "/shop/read",
            "/nowhere");
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Client guest = guestWith("bread");
      paths.forEach(path -> asked.add(guest.getLater(path)));
    }

    assertThat(asked)
        .allSatisfy(response -> assertThat(response.join().statusCode()).isIn(200, 404, 409));
    assertThat(store.calls).hasSizeGreaterThan(200);
  }
}
