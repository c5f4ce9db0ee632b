package dev.cloakroom.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Which requests that want to change something are answered. */
class ForgeryTest extends ShopSetup {
  @Test
  void aFormThatProvesWhereItComesFromPassesAndNoOtherDoes() {
    Client guest = guestWith("bread");
    String token = guest.get("/shop/csrf").body();
    String stranger = guestWith("jam").get("/shop/csrf").body();

    assertThat(guest.post("/shop/put", "value", "süß", "_csrf", token).statusCode()).isEqualTo(303);
    HttpResponse<String> refused = guest.post("/shop/put", "value", "x");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).isEqualTo("error page: null [bread, süß] plain");
    assertThat(guest.post("/shop/put", "value", "x", "_csrf", stranger).statusCode())
        .isEqualTo(403);
    assertThat(guest.post("/shop/put", "value", "x", "_csrf", "%").statusCode()).isEqualTo(403);
    assertHolds(guest, "null [bread, süß] plain");
  }

  @Test
  void aLargeFormProvesItTooAndIsStillThereForTheController() {
    Client guest = guestWith("bread");
    String token = guest.get("/shop/csrf").body();
    String large = "x".repeat(1_000_000);

    assertThat(guest.post("/shop/put", "value", large, "_csrf", token).statusCode()).isEqualTo(303);
    assertHolds(guest, "null [bread, " + large + "] plain");
  }

  @Test
  void aFormThatIsTooLargeIsRefusedAsSuch() {
    Client guest = guestWith("bread");

    assertThat(guest.post("/shop/put", "value", "x".repeat(11_000_000)).statusCode())
        .isEqualTo(413);
  }

  @Test
  void aScriptProvesItByAHeaderAndNoAddressDoes() {
    Client guest = guestWith("bread");
    String token = guest.get("/shop/csrf").body();

    assertThat(guest.postAs("text/plain", "/shop/put-text?value=x", "_csrf=" + token).statusCode())
        .isEqualTo(403);
    assertThat(guest.postAs("text/plain", "/shop/put-text?value=x&_csrf=" + token, "").statusCode())
        .isEqualTo(403);
    guest.with("X-CSRF-Token", token);
    assertThat(guest.postAs("text/plain", "/shop/put-text?value=jam", "").statusCode())
        .isEqualTo(200);
    assertHolds(guest, "null [bread, jam] plain");
  }

  @Test
  void aFormThatAnotherSiteSendsForSomebodyWithoutASessionIsRefused() {
    assertThat(
            client()
                .with("Sec-Fetch-Site", "cross-site")
                .post("/shop/sign-in", "value", "mallory")
                .statusCode())
        .isEqualTo(403);
    assertThat(client().post("/shop/sign-in", "value", "ada").statusCode()).isEqualTo(301);
  }
}
