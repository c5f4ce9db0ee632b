package dev.cloakroom.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.web.WebExchange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has something to lose is asked where he comes from. */
class CsrfTest extends WebSetup {
  private static void write(WebExchange<Basket> exchange) {
    exchange.session().set(Basket_.items, List.of("bread"));
  }

  private static String tokenOf(Browser browser) {
    List<String> token = new ArrayList<>();
    browser.get(exchange -> token.add(exchange.csrfToken()));
    return token.get(0);
  }

  private static void assertForged(Browser browser, @Nullable String parameter, boolean forged) {
    for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "post", "QUERY")) {
      browser.ask(
          method,
          exchange -> assertThat(exchange.isForged(parameter)).as(method).isEqualTo(forged));
    }
    browser.get(exchange -> assertThat(exchange.isForged(parameter)).as("GET").isFalse());
  }

  @Test
  void theTokenOfAPageIsTakenAsAParameterAndAsAHeaderAndLooksDifferentEachTime() {
    Browser guest = browser();
    guest.get(CsrfTest::write);

    String token = tokenOf(guest);

    assertThat(token).hasSize(86).isNotEqualTo(tokenOf(guest));
    assertForged(guest, token, false);
    assertForged(guest.with("X-CSRF-Token", token), null, false);
    assertForged(guest.with("X-CSRF-Token", token + "\n" + token), null, true);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "A", "\u0000", "!"})
  void anythingElseIsForged(@Nullable String wrong) {
    Browser guest = browser();
    guest.get(CsrfTest::write);
    String token = tokenOf(guest);

    assertForged(guest, wrong, true);
    assertForged(guest, "A".repeat(86), true);
    assertForged(guest, token.substring(1) + "A", true);
    assertForged(guest, token + "A", true);
    assertForged(guest, "A".repeat(1 << 20), true);
  }

  @Test
  void theTokenOfAnotherSessionIsForgedAndSoIsOneFromBeforeTheSignIn() {
    Browser guest = browser();
    guest.get(CsrfTest::write);
    Browser other = browser();
    other.get(CsrfTest::write);
    String before = tokenOf(guest);

    assertForged(guest, tokenOf(other), true);
    guest.get(exchange -> exchange.session().set(Basket_.user, "ada"));
    assertForged(guest, before, true);
  }

  @Test
  void aPageThatIsWrittenAfterASignInInTheSameRequestHasTheNewToken() {
    Browser ada = browser();
    ada.get(CsrfTest::write);
    List<String> token = new ArrayList<>();
    ada.get(
        exchange -> {
          exchange.session().set(Basket_.user, "ada");
          token.add(exchange.csrfToken());
        });

    assertForged(ada, token.get(0), false);
  }

  @Test
  void whoHasNoSessionMayNotBeSentByAnotherSite() {
    assertThat(tokenOf(browser())).isEmpty();
    assertForged(browser(), null, false);
    assertForged(browser().with("Sec-Fetch-Site", "same-origin"), null, false);
    assertForged(browser().with("Sec-Fetch-Site", "none"), null, false);
    assertForged(browser().with("Sec-Fetch-Site", "cross-site"), null, true);
    assertForged(browser().with("Sec-Fetch-Site", "same-site"), null, true);
    assertForged(browser().with("Origin", "https://shop.example"), null, false);
    assertForged(browser().with("Origin", "https://evil.example"), null, true);
    assertForged(browser().with("Origin", "null"), null, true);
    assertForged(browser().with("Origin", "https://evilshop.example"), null, true);
    assertForged(browser().with("Origin", "https://shop.example.evil.example"), null, true);
  }

  @Test
  void withADeadSessionTheSameHolds() {
    Browser guest = browser();
    guest.get(CsrfTest::write);
    store.scan(null, 10).forEach(session -> store.delete(session.id()));

    assertForged(guest, null, false);
    assertForged(guest.with("Sec-Fetch-Site", "cross-site"), null, true);
  }

  @Test
  void itCanBeSwitchedOffAndOn() {
    Browser guest = browser("cloakroom.csrf", "off");
    guest.get(CsrfTest::write);
    assertForged(guest, null, false);

    Browser api = browser("cloakroom.csrf", "on", "cloakroom.web.credential", "bearer");
    assertForged(api.with("Sec-Fetch-Site", "cross-site"), null, true);
  }
}
