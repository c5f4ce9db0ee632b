package dev.cloakroom.it.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SessionStore;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cookie is right without being asked, and whatever else comes is nobody's. */
class CookiesTest extends WebSetup {
  private static final String COOKIE = "__Host-session";
  private static final List<String> ITEMS = List.of("bread");

  private static Browser withItems(Browser browser) {
    browser.get(exchange -> exchange.session().set(Basket_.items, ITEMS));
    return browser;
  }

  @Test
  void strictNoneAndPartitionedAreOffered() {
    assertThat(withItems(browser("cloakroom.cookie.same-site", "strict")).setCookie())
        .endsWith("; Secure; SameSite=Strict");
    assertThat(
            withItems(
                    browser(
                        "cloakroom.cookie.same-site",
                        "none",
                        "cloakroom.cookie.partitioned",
                        "on",
                        "cloakroom.cookie.name",
                        "coat"))
                .setCookie())
        .startsWith("__Host-coat=")
        .endsWith("; Secure; SameSite=None; Partitioned");
  }

  @Test
  void httpOnLocalhostGetsACookieThatNeedsNoTlsWhereThatIsAllowedAndNobodyElseDoes() {
    String key = "cloakroom.cookie.http-on-localhost";
    Browser developer = withItems(browser(key, "allowed").overHttpTo("localhost"));
    assertThat(developer.setCookie()).startsWith("session=").doesNotContain("Secure");
    developer.get(exchange -> assertThat(exchange.hasSession()).isTrue());

    assertThat(withItems(browser(key, "allowed").overHttpTo("shop.example")).setCookie())
        .startsWith("__Host-session=")
        .contains("; Secure");
    assertThat(withItems(browser().overHttpTo("localhost")).setCookie()).contains("; Secure");
    assertThat(withItems(browser(key, "allowed").overHttpsTo("localhost")).setCookie())
        .startsWith("__Host-session=")
        .contains("; Secure");
  }

  static Stream<String> hostileCookies() {
    String token = "A".repeat(43);
    return Stream.of(
        "",
        "__Host-session",
        "__Host-session=",
        "__Host-session=" + token.substring(1),
        "__Host-session=" + token + "A",
        "__Host-session=" + token + ".",
        "__Host-session=" + token + "." + token,
        "__Host-session=\"" + token + "\"",
        "__Host-session=" + "A".repeat(1 << 20),
        "__Host-session=%00\u0000\n[INFO] signed in as root",
        "__Host-session=" + token + "; __Host-session=" + token,
        "__host-session=" + token,
        "__Host-session =" + token,
        ";;;===;__Host-session==;",
        "\uD800=\uDFFF; __Host-session=\uD800");
  }

  @ParameterizedTest
  @MethodSource("hostileCookies")
  void aHostileCookieIsNoSessionAndIsAnsweredNothing(String cookies) {
    Browser hostile = browser().with("Cookie", cookies);

    hostile.get(exchange -> assertThat(exchange.hasSession()).isFalse());

    assertThat(hostile.answered).isEmpty();
  }

  @Test
  void ofTwoCookiesOfOneNameNoneIsTakenThoughOneIsRight() {
    Browser victim = withItems(browser());
    String token = victim.cookies.get(COOKIE);

    victim.with("Cookie", COOKIE + "=" + "B".repeat(43) + "; " + COOKIE + "=" + token);
    victim.get(exchange -> assertThat(exchange.hasSession()).isFalse());
    victim.with("Cookie", COOKIE + "=" + token + "\n" + COOKIE + "=" + token);
    victim.get(exchange -> assertThat(exchange.hasSession()).isFalse());
    victim.with("Cookie", COOKIE + "2=" + token + "; " + COOKIE + "=" + token + "; c=d");
    victim.get(exchange -> assertThat(exchange.hasSession()).isTrue());
  }

  @Test
  void aTokenWithSomethingBehindItIsNoneWhereNothingIsChecked() {
    Browser guest = withItems(browser());

    guest.cookies.compute(COOKIE, (name, token) -> token + ".A");

    guest.get(exchange -> assertThat(exchange.hasSession()).isFalse());
  }

  @Test
  void aMadeUpTokenCostsNoLookUpWhereItIsChecked() {
    AtomicInteger loads = new AtomicInteger();
    Cloakroom checked = cloakroom(counting(loads), Map.of("cloakroom.cookie.check", "on"));
    Browser guest = withItems(new Browser(checked.web(Basket_.TYPE)));
    String credential = guest.cookies.get(COOKIE);
    assertThat(credential).matches("[A-Za-z0-9_-]{43}\\.[A-Za-z0-9_-]{28}");
    guest.get(exchange -> assertThat(exchange.hasSession()).isTrue());
    assertThat(loads).hasValue(1);

    String token = credential.substring(0, 43);
    String tag = credential.substring(43);
    for (String madeUp :
        List.of(
            token,
            token + ".",
            "A".repeat(43) + tag,
            token + tag + "A",
            token + "." + "A".repeat(28),
            token + "." + "!".repeat(28),
            token + "." + "A".repeat(5_000))) {
      guest.cookies.put(COOKIE, madeUp);
      guest.get(exchange -> assertThat(exchange.hasSession()).as(madeUp).isFalse());
    }
    assertThat(loads).as("look-ups of made-up tokens").hasValue(1);
  }

  @Test
  void aCheckWithoutAKeyIsRefused() {
    assertThatExceptionOfType(CloakroomConfigurationException.class)
        .isThrownBy(
            () ->
                Cloakroom.builder()
                    .url("memory:")
                    .property("cloakroom.cipher", "none")
                    .property("cloakroom.cookie.check", "on")
                    .build()
                    .web(Basket_.TYPE))
        .withMessageContaining("use the cipher 'tink'");
  }

  @Test
  void whatIsNoNameOfACookieIsRefusedAndSoIsAnUnknownWord() {
    assertThatExceptionOfType(CloakroomConfigurationException.class)
        .isThrownBy(() -> server("cloakroom.cookie.name", "a=b; Domain=evil"));
    assertThatExceptionOfType(CloakroomConfigurationException.class)
        .isThrownBy(() -> server("cloakroom.cookie.same-site", "Lax"))
        .withMessageContaining("it takes one of: lax, strict, none");
  }

  /** A store that counts how often a session is looked up. */
  private static SessionStore counting(AtomicInteger loads) {
    SessionStore store = new InMemorySessionStore("default");
    return (SessionStore)
        Proxy.newProxyInstance(
            SessionStore.class.getClassLoader(),
            new Class<?>[] {SessionStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("load")) {
                loads.incrementAndGet();
              }
              return method.invoke(store, arguments);
            });
  }
}
