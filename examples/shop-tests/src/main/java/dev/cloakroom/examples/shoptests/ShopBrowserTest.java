package dev.cloakroom.examples.shoptests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Cookie;

/**
 * What visitors see: two browsers, and a shop of two nodes that share an SQLite file and nothing
 * else. A cookie for 127.0.0.1 holds for the ports of both.
 */
@Tag("browser")
public abstract class ShopBrowserTest extends ShopFixture {
  private static final int ROUNDS = 30;

  /**
   * The tests of a shop.
   *
   * @param shop how it is started
   */
  protected ShopBrowserTest(Shop shop) {
    super(shop);
  }

  @Test
  void aGuestGetsACookieWithTheFirstPieceAndNotBefore() {
    laptop.visit(first.uri("/"));
    laptop.visit(first.uri("/cart"));
    laptop.visit(first.uri("/sign-in"));

    assertThat(laptop.cookies()).isEmpty();

    add(laptop, first, "bread");
    Cookie cookie = laptop.onlyCookie();
    assertThat(cookie.getName()).isEqualTo("session"); // over http, as is allowed on this machine
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.isSecure()).isFalse();
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getDomain()).isEqualTo("127.0.0.1"); // of this host, and no dot before it
    assertThat(cookie.getExpiry()).isNull();
    assertThat(laptop.script("return document.cookie")).isEqualTo("");
    assertThat(laptop.text("#cart-count")).isEqualTo("1");
    assertThat(laptop.text("#user")).isEqualTo("guest");
  }

  @Test
  void theCookieIsForTlsAndThisHostAloneWhereNothingElseIsAllowed(@TempDir Path directory)
      throws Exception {
    Map<String, String> strict = new HashMap<>(settings);
    strict.put("cloakroom.cookie.http-on-localhost", "refused");
    try (ShopNode node = new ShopNode(shop, "tls", directory, strict)) {
      node.start();
      laptop.visit(node.uriOnLocalhost("/"));
      laptop.click(".product[data-sku=bread] button");

      Cookie cookie = laptop.onlyCookie(); // Chromium takes localhost for as safe as TLS
      assertThat(cookie.getName()).isEqualTo("__Host-session");
      assertThat(cookie.isSecure()).isTrue();
      assertThat(cookie.isHttpOnly()).isTrue();
      assertThat(cookie.getSameSite()).isEqualTo("Lax");
      assertThat(cookie.getPath()).isEqualTo("/");
      assertThat(cookie.getDomain()).isEqualTo("localhost");
      assertThat(laptop.text("#cart-count")).isEqualTo("1");
    }
  }

  @Test
  void theCartIsCountedAndEmptied() {
    add(laptop, first, "bread", "bread", "tea");
    laptop.visit(first.uri("/cart"));

    assertThat(laptop.text(".line[data-sku=bread] .quantity")).isEqualTo("2");
    assertThat(laptop.text(".line[data-sku=tea] .quantity")).isEqualTo("1");
    String total = laptop.text("#total");

    laptop.click(".line[data-sku=bread] button");
    assertThat(laptop.texts(".line")).hasSize(1);
    assertThat(laptop.text("#total")).isNotEqualTo(total);
    assertThat(laptop.text("#cart-count")).isEqualTo("1");
  }

  @Test
  void signingInKeepsTheCartAndEndsTheGuestsToken() {
    add(laptop, first, "honey");
    Cookie guest = laptop.onlyCookie();

    laptop.signIn(first, "ada", "Laptop");

    assertThat(laptop.text("#cart-count")).isEqualTo("1");
    assertThat(laptop.onlyCookie().getValue()).isNotEqualTo(guest.getValue());
    phone.visit(first.uri("/"));
    phone.add(guest);
    phone.visit(first.uri("/cart"));
    assertThat(phone.text("#user")).isEqualTo("guest");
    assertThat(phone.text("#cart-count")).isEqualTo("0");
  }

  @Test
  void aWrongPasswordSignsNobodyInAndMakesNoSession() {
    laptop.visit(first.uri("/sign-in"));
    laptop.fill("#sign-in [name=name]", "ada");
    laptop.fill("#sign-in [name=password]", "ben");
    laptop.click("#sign-in button");

    assertThat(laptop.status()).isEqualTo(401);
    assertThat(laptop.shows(".error")).isTrue();
    assertThat(laptop.cookies()).isEmpty();
    laptop.visit(first.uri("/devices"));
    assertThat(laptop.address().getPath()).isEqualTo("/sign-in");
  }

  @Test
  void twoDevicesSeeEachOtherAndOneSignsTheOtherOut() {
    laptop.signIn(first, "ada", "Ada's <b>laptop</b> & \"more\"");
    phone.signIn(second, "ada", "Phone");

    phone.visit(second.uri("/devices"));
    assertThat(phone.texts(".device .label"))
        .containsExactlyInAnyOrder("Phone", "Ada's <b>laptop</b> & \"more\"");
    assertThat(phone.texts(".device.this .label")).containsExactly("Phone");
    assertThat(phone.texts(".device .last-seen time")).hasSize(2).doesNotContain("");
    assertThat(Instant.parse(phone.attribute(".device.this time", "datetime")))
        .isBetween(Instant.now().minusSeconds(120), Instant.now().plusSeconds(1));

    phone.click(".device:not(.this) button");
    assertThat(phone.texts(".device .label")).containsExactly("Phone");
    laptop.visit(first.uri("/devices"));
    assertThat(laptop.address().getPath()).isEqualTo("/sign-in");
    assertThat(laptop.text("#user")).isEqualTo("guest");
  }

  @Test
  void oneSignsOutEverywhereElse() throws Exception {
    laptop.signIn(first, "ada", "Laptop");
    phone.signIn(second, "ada", "Phone");
    ShopClient tablet = new ShopClient();
    tablet.signIn(second, "ada", "Tablet");
    ShopClient ben = new ShopClient();
    ben.signIn(second, "ben", "Desk of Ben");

    laptop.visit(first.uri("/devices"));
    assertThat(laptop.texts(".device .label"))
        .containsExactlyInAnyOrder("Laptop", "Phone", "Tablet");
    laptop.click("form[action='/devices/sign-out-others'] button");

    assertThat(laptop.texts(".device .label")).containsExactly("Laptop");
    phone.visit(second.uri("/"));
    assertThat(phone.text("#user")).isEqualTo("guest");
    assertThat(tablet.page(second.uri("/devices"))).contains("id=\"sign-in\"");
    assertThat(ben.page(second.uri("/devices"))).contains("Desk of Ben");
  }

  @Test
  void aSessionOfSomebodyElseIsNotEndedThoughItsIdIsKnown() {
    phone.signIn(second, "ben", "Ben's phone");
    phone.visit(second.uri("/devices"));
    String bens = phone.attribute(".device.this", "data-id");
    laptop.signIn(first, "ada", "Laptop");

    for (String id : List.of(bens, "0".repeat(64), "no id at all")) {
      Object status =
          laptop.await(
              """
              const [id, done] = arguments;
              const proof = document.querySelector('[name=_csrf]').value;
              fetch('/devices/sign-out', {method: 'POST', body: new URLSearchParams({_csrf: proof, id})})
                .then(answer => done(answer.status + ' ' + new URL(answer.url).pathname));
              """,
              id);
      assertThat(status).isEqualTo("200 /devices"); // where it was sent on to
    }

    phone.visit(second.uri("/devices"));
    assertThat(phone.text("#user")).isEqualTo("ben");
    assertThat(phone.texts(".device .label")).containsExactly("Ben's phone");
  }

  @Test
  void signingOutEndsTheSessionAndRemovesTheCookie() {
    laptop.signIn(first, "ada", "Laptop");
    Cookie ended = laptop.onlyCookie();

    laptop.click("form[action='/sign-out'] button");

    assertThat(laptop.cookies()).isEmpty();
    laptop.add(ended);
    laptop.visit(first.uri("/"));
    assertThat(laptop.text("#user")).isEqualTo("guest");
  }

  @Test
  void aSessionOutlivesTheKillingOfItsServer() throws Exception {
    laptop.signIn(first, "ada", "Laptop");
    add(laptop, first, "jam", "jam");
    String token = laptop.onlyCookie().getValue();

    first.kill();
    first.start();

    laptop.visit(first.uri("/cart"));
    assertThat(laptop.text("#user")).isEqualTo("ada");
    assertThat(laptop.text(".line[data-sku=jam] .quantity")).isEqualTo("2");
    assertThat(laptop.onlyCookie().getValue()).isEqualTo(token);
    add(laptop, first, "jam"); // and what is changed is kept
    assertThat(laptop.text("#cart-count")).isEqualTo("3");
  }

  @Test
  void eachRequestMayGoToAnotherNode() {
    add(laptop, first, "bread");
    add(laptop, second, "tea");
    laptop.signIn(first, "ada", "Laptop");
    choose(laptop, second, "dark", "USD");

    laptop.visit(first.uri("/cart"));
    assertThat(laptop.text("#node")).isEqualTo("1");
    assertThat(laptop.text("#user")).isEqualTo("ada");
    assertThat(laptop.text("#cart-count")).isEqualTo("2");
    assertThat(laptop.attribute("body", "class")).isEqualTo("dark");
    laptop.visit(second.uri("/cart"));
    assertThat(laptop.text("#node")).isEqualTo("2");
    assertThat(laptop.text("#cart-count")).isEqualTo("2");
    assertThat(laptop.text("#total")).contains("$");
  }

  @Test
  void thePageIsDarkForWhoWantsIt() {
    laptop.visit(first.uri("/preferences"));
    assertThat(brightness(laptop)).isGreaterThan(200);

    choose(laptop, first, "dark", "EUR");
    assertThat(brightness(laptop)).isLessThan(60);
    laptop.visit(first.uri("/"));
    assertThat(brightness(laptop)).isLessThan(60);
  }

  @Test
  void requestsThatChangeDifferentThingsAtOnceLoseNothing() {
    laptop.signIn(first, "ada", "Laptop");

    Object lost =
        laptop.await(
            """
            const [first, second, rounds, done] = arguments;
            const proof = document.querySelector('[name=_csrf]').value;
            const send = (node, path, fields) => fetch(node + path, {
              method: 'POST', mode: 'no-cors', credentials: 'include',
              body: new URLSearchParams({_csrf: proof, ...fields})});
            const page = async path => new DOMParser().parseFromString(
              await (await fetch(path)).text(), 'text/html');
            const quantity = (cart, sku) =>
              Number(cart.querySelector(`.line[data-sku=${sku}] .quantity`)?.textContent);
            (async () => {
              const lost = [];
              for (let round = 1; round <= rounds; round++) {
                const [here, there] = round % 2 ? [first, second] : [second, first];
                const theme = round % 2 ? 'dark' : 'light';
                await Promise.all([
                  send(here, '/cart/add', {sku: 'bread'}),
                  send(there, '/cart/add', {sku: 'tea'}),
                  send(there, '/preferences', {theme, currency: 'EUR'})]);
                const cart = await page('/cart');
                if (quantity(cart, 'bread') != round) lost.push(`bread of round ${round}`);
                if (quantity(cart, 'tea') != round) lost.push(`tea of round ${round}`);
                if (cart.body.className != theme) lost.push(`theme of round ${round}`);
              }
              return lost.join(', ');
            })().then(done, error => done('failed: ' + error));
            """,
            first.uri().toString(), second.uri().toString(), ROUNDS);

    assertThat(lost).isEqualTo("");
    laptop.visit(second.uri("/cart"));
    assertThat(laptop.text("#cart-count")).isEqualTo(Integer.toString(2 * ROUNDS));
  }

  @Test
  void ofRequestsThatChangeTheSameAtOnceTheLoserIsTold() throws Exception {
    ShopClient client = new ShopClient();
    client.send(first.uri("/cart/add"), "sku", "bread");
    String proof = client.proof(first.uri());
    List<Integer> answers = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      var here = client.begin(first.uri("/cart/add"), proof, "sku", "bread");
      var there = client.begin(second.uri("/cart/add"), proof, "sku", "bread");
      answers.add(here.get().statusCode());
      answers.add(there.get().statusCode());
    }

    assertThat(answers).isSubsetOf(303, 409);
    assertThat(client.pieces(second)).isEqualTo(1 + Collections.frequency(answers, 303));
  }

  @Test
  void aFormThatDoesNotProveWhereItComesFromIsRefused() throws Exception {
    add(laptop, first, "bread");
    ShopClient other = new ShopClient();
    other.send(first.uri("/cart/add"), "sku", "tea");
    String proofOfAnother = other.proof(first.uri());

    for (String proof : List.of("", "nonsense", proofOfAnother)) {
      laptop.visit(first.uri("/"));
      laptop.run(
          "document.querySelector('.product[data-sku=tea] [name=_csrf]').value = arguments[0]",
          proof);
      laptop.click(".product[data-sku=tea] button");
      assertThat(laptop.status()).isEqualTo(403);
    }
    laptop.visit(first.uri("/"));
    laptop.run("document.querySelector('.product[data-sku=tea] [name=_csrf]').remove()");
    laptop.click(".product[data-sku=tea] button");
    assertThat(laptop.status()).isEqualTo(403);

    laptop.visit(first.uri("/"));
    assertThat(laptop.text("#cart-count")).isEqualTo("1");
  }

  @Test
  void thePagesFitWideAndNarrowScreensInBothThemes() {
    laptop.visit(first.uri("/sign-in"));
    laptop.fill("#sign-in [name=name]", "ada");
    laptop.fill("#sign-in [name=password]", "wrong");
    laptop.click("#sign-in button");
    look("sign-in");
    add(laptop, first, "bread", "bread", "cheese");
    laptop.signIn(first, "ada", "Ada's laptop");
    phone.signIn(first, "ada", "Phone");
    for (String theme : List.of("light", "dark")) {
      choose(laptop, first, theme, "EUR");
      for (String page : List.of("/", "/cart", "/preferences", "/devices")) {
        laptop.visit(first.uri(page));
        look((page.equals("/") ? "catalogue" : page.substring(1)) + "-" + theme);
      }
      laptop.visit(first.uri("/"));
      laptop.run("document.querySelector('.product [name=_csrf]').remove()");
      laptop.click(".product button");
      look("refused-" + theme);
    }
  }
}
