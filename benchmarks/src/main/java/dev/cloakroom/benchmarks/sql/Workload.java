package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.CartLine;
import dev.cloakroom.benchmarks.payload.Payloads;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.payload.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The sessions that are kept, by number, and what is done to them. */
final class Workload {
  /** How many sessions there are. */
  static final int SESSIONS = 10_000;

  /** How many of them each subject has; those of neighbouring numbers. */
  static final int SESSIONS_OF_SUBJECT = 5;

  /** So long that no session comes to be touched while it is measured. */
  static final Duration IDLE_TIMEOUT = Duration.ofHours(8);

  static final Duration ABSOLUTE_LIFETIME = Duration.ofHours(24);

  private Workload() {}

  /** The payload of a session. */
  static ShopSession payload(int number) {
    ShopSession subject = Payloads.of(Variant.STANDARD, number - number % SESSIONS_OF_SUBJECT);
    ShopSession session = Payloads.of(Variant.STANDARD, number);
    return new ShopSession(
        subject.userId(),
        subject.tenantId(),
        session.roles(),
        session.displayName(),
        session.cart(),
        session.signedInAt(),
        session.lastCartChangeAt(),
        session.locale(),
        session.theme(),
        session.rememberMe(),
        session.preferences());
  }

  /** A cart with another quantity in its first line. */
  static Cart changed(Cart cart) {
    List<CartLine> lines = new ArrayList<>(cart.lines());
    CartLine first = lines.get(0);
    lines.set(0, new CartLine(first.sku(), first.quantity() % 9 + 1, first.price(), first.title()));
    return new Cart(lines);
  }
}
