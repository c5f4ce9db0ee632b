package dev.cloakroom.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application without pages of errors that ask for the session. */
class LazyLookUpTest extends ShopSetup {
  @Override
  String pages() {
    return "none";
  }

  @Test
  void aMethodThatTakesTheSessionAndLeavesItAloneCostsNothing() {
    Client guest = guestWith("bread");
    store.calls.clear();

    assertThat(guest.get("/shop/leave-alone").body()).isEqualTo("left alone");
    assertThat(guest.get("/nowhere").statusCode()).isEqualTo(404);

    assertThat(store.calls).isEmpty();
  }

  @Test
  void readingASessionAsksTheStoreOnce() {
    Client guest = guestWith("bread");
    store.calls.clear();

    assertHolds(guest, "null [bread] plain");

    assertThat(store.calls).containsExactly("load");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/shop/put", "/later/mono", "/later/stage", "/later/stream"})
  void whatIsPutInIsThereHoweverItIsAnswered(String path) {
    Client guest = guestWith("bread");

    assertThat(guest.get(path + "?value=jam").statusCode()).isEqualTo(200);

    assertHolds(guest, "null [bread, jam] plain");
  }

  @Test
  void aConflictIsAnsweredAsSuch() {
    Client guest = guestWith("bread");
    CompletableFuture<HttpResponse<String>> one = guest.getLater("/shop/slow-put?gate=c&value=jam");
    client().get("/shop/await-slow?value=c");
    guest.get("/shop/put?value=butter");
    client().get("/shop/open?value=c");

    assertThat(one.join().statusCode()).isEqualTo(409);
    assertThat(one.join().body()).contains("Conflict");
    assertHolds(guest, "null [bread, butter] plain");
  }

  @Test
  void aFormWithoutProofIsAnsweredWithTheReason() {
    HttpResponse<String> response = guestWith("bread").post("/shop/put", "value", "x");

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).contains("does not prove that it comes from a page");
  }

  @Test
  void whatARequestThatThrewHadChangedIsForgotten() {
    Client guest = guestWith("bread");

    assertThat(guest.get("/shop/throw?value=butter").statusCode()).isEqualTo(500);

    assertHolds(guest, "null [bread] plain");
  }
}
