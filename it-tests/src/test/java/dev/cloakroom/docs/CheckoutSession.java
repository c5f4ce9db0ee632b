package dev.cloakroom.docs;

import dev.cloakroom.Convert;
import dev.cloakroom.FormerName;
import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tag;
import dev.cloakroom.UnknownDefault;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

// begin
@SessionPayload("checkout") // this name stays, whatever becomes of the class
@Convert(UriConverter.class) // for all properties of the type URI, also of nested values
public record CheckoutSession(
    @Subject @Tag(1) String userId,
    @Tag(2) List<Item> items,
    @Tag(3) Map<Coupon, Integer> coupons, // keys may be records
    @Tag(4) Optional<Payment> payment,
    @Tag(5) Theme theme,
    URI cameFrom, // no @Tag: its number is the hash of its name
    @FormerName("started") Instant startedAt) { // was named 'started' once

  public record Item(@Tag(1) long sku, @Tag(2) int quantity) {}

  public record Coupon(@Tag(1) String code) {}

  public enum Theme {
    LIGHT,
    DARK,
    @UnknownDefault
    OTHER // what an older version makes of a constant that it does not know
  }

  public sealed interface Payment permits Card, Invoice, OtherPayment {}

  public record Card(@Tag(1) String lastDigits) implements Payment {}

  public record Invoice(@Tag(1) int days) implements Payment {}

  @UnknownDefault
  public record OtherPayment() implements Payment {}
}
// end
