package dev.cloakroom.it.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.CloakroomConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A credential that works for the client that it was given to, and for no other. */
class BindingTest extends WebSetup {
  private static final String AGENT = "User-Agent";

  private Browser signedIn(String... keysAndValues) {
    Browser ada = browser(keysAndValues).with(AGENT, "Lynx/2.9");
    ada.get(exchange -> exchange.session().set(Basket_.user, "ada"));
    return ada;
  }

  private static void assertKnown(Browser browser, boolean known) {
    browser.get(exchange -> assertThat(exchange.hasSession()).isEqualTo(known));
  }

  @Test
  void anotherBrowserIsRejectedAndTheFirstOneGoesOn() {
    Browser ada = signedIn("cloakroom.binding", "reject");

    assertKnown(ada, true);
    assertKnown(ada.copy().with(AGENT, "Mosaic/1.0"), false);
    assertKnown(ada, true);
  }

  @Test
  void whereItHasToSignInAnewTheSessionEndsForBoth() {
    Browser ada = signedIn("cloakroom.binding", "reauthenticate");

    assertKnown(ada.copy().with(AGENT, "Mosaic/1.0"), false);
    assertKnown(ada, false);
    assertThat(stored()).isZero();
  }

  @Test
  void whereItIsReportedItWorks() {
    Browser ada = signedIn("cloakroom.binding", "report");

    assertKnown(ada.copy().with(AGENT, "Mosaic/1.0"), true);
    assertKnown(ada, true);
  }

  @Test
  void withoutBindingAnyBrowserWillDo() {
    assertKnown(signedIn().copy().with(AGENT, "Mosaic/1.0"), true);
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.99, true",
    "203.0.114.7, false",
    "2001:db8::1, false",
    "::ffff:203.0.113.1, true",
    "not an address, false"
  })
  void anAddressCountsAsFarAsItsPrefix(String address, boolean known) {
    Browser ada = signedIn("cloakroom.binding", "reject", "cloakroom.binding.ipv4-prefix", "24");

    assertKnown(ada.copy().at(address), known);
  }

  @ParameterizedTest
  @CsvSource({"2001:db8:0:ff00::9, true", "2001:db8:1::1, false", "203.0.113.7, false"})
  void anIpv6AddressToo(String address, boolean known) {
    Browser ada =
        browser("cloakroom.binding", "reject", "cloakroom.binding.ipv6-prefix", "48")
            .at("2001:db8::1");
    ada.get(exchange -> exchange.session().set(Basket_.user, "ada"));

    assertKnown(ada.copy().at(address), known);
  }

  @Test
  void behindTrustedProxiesTheClientIsWhomTheLastOfThemSaw() {
    String[] settings = {
      "cloakroom.binding", "reject",
      "cloakroom.binding.ipv4-prefix", "32",
      "cloakroom.binding.trusted-proxies", "10.0.0.0/8, 203.0.113.7"
    };
    Browser ada = browser(settings).with("X-Forwarded-For", "198.51.100.1, 10.2.3.4");
    ada.get(exchange -> exchange.session().set(Basket_.user, "ada"));

    assertKnown(ada.copy().at("10.9.9.9"), true);
    assertKnown(ada.copy().with("X-Forwarded-For", "192.0.2.66, 198.51.100.1"), true);
    assertKnown(ada.copy().with("X-Forwarded-For", "198.51.100.2, 10.2.3.4"), false);
    assertKnown(ada.copy().at("192.0.2.1"), false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "10.0.0/8", "proxy.example", "10.0.0.1/x", "::1/129"})
  void whatIsNoRangeIsRefused(String range) {
    assertThatExceptionOfType(CloakroomConfigurationException.class)
        .isThrownBy(() -> server("cloakroom.binding.trusted-proxies", range))
        .withMessageContaining("'" + range + "'");
  }

  @Test
  void aBindingToNothingIsRefused() {
    assertThatExceptionOfType(CloakroomConfigurationException.class)
        .isThrownBy(
            () -> server("cloakroom.binding", "reject", "cloakroom.binding.user-agent", "off"))
        .withMessageContaining("nothing of them counts");
  }
}
