package dev.cloakroom.benchmarks.payload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PayloadsTest {
  @Test
  void theSameSeedGivesAnEqualPayloadAndAnotherSeedAnotherOne() {
    for (Variant variant : Variant.values()) {
      assertThat(Payloads.of(variant, 7))
          .isEqualTo(Payloads.of(variant, 7))
          .isNotEqualTo(Payloads.of(variant, 8));
    }
  }

  @Test
  void theStandardPayloadIsTheOneOfTheWorkload() {
    for (ShopSession session : Payloads.ofSeedsBelow(100, Variant.STANDARD)) {
      assertThat(session.userId()).hasSize(36);
      assertThat(session.tenantId()).hasSize(12).isASCII();
      assertThat(session.roles()).hasSize(5).allMatch(role -> role.matches("[a-z]{8,16}"));
      assertThat(session.displayName().chars().filter(letter -> letter > 127)).hasSize(2);
      assertThat(session.signedInAt()).isNotNull();
      assertThat(session.preferences())
          .hasSize(8)
          .allSatisfy((key, value) -> assertThat(key + " " + value).matches("\\w{6,12} \\w{6,12}"));
      assertThat(session.cart().lines())
          .hasSize(10)
          .allMatch(line -> line.price().scale() == 2 && line.quantity() > 0)
          .allMatch(line -> line.title().length() == 20);
    }
  }

  @Test
  void aGuestHasNoUserAndAnEmptyCart() {
    ShopSession guest = Payloads.of(Variant.GUEST, 1);

    assertThat(guest.userId()).isNull();
    assertThat(guest.displayName()).isNull();
    assertThat(guest.signedInAt()).isNull();
    assertThat(guest.roles()).isEmpty();
    assertThat(guest.cart().lines()).isEmpty();
  }

  @Test
  void aHeavyPayloadHasTwoHundredLines() {
    assertThat(Payloads.of(Variant.HEAVY, 1).cart().lines()).hasSize(200);
  }
}
