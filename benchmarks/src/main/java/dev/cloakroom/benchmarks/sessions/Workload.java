package dev.cloakroom.benchmarks.sessions;

import static java.util.Objects.requireNonNull;

import dev.cloakroom.SubjectRef;
import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.CartLine;
import dev.cloakroom.benchmarks.payload.Payloads;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.payload.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The sessions that are kept, by number, and what is done to them. */
public final class Workload {
  /** How many sessions there are. */
  public static final int SESSIONS = 10_000;

  /** How many of them each subject has; those of neighbouring numbers. */
  public static final int SESSIONS_OF_SUBJECT = 5;

  /** So long that no session comes to be touched while it is measured. */
  public static final Duration IDLE_TIMEOUT = Duration.ofHours(8);

  public static final Duration ABSOLUTE_LIFETIME = Duration.ofHours(24);

  private Workload() {}

  /** Whose session it is; always somebody's. */
  public static SubjectRef subject(int number) {
    ShopSession first = Payloads.of(Variant.STANDARD, number - number % SESSIONS_OF_SUBJECT);
    return SubjectRef.of(first.tenantId(), requireNonNull(first.userId()));
  }

  /** Whose each of the sessions is, by number. */
  public static List<SubjectRef> subjectsOf(int sessions) {
    return IntStream.range(0, sessions).mapToObj(Workload::subject).toList();
  }

  /** The payload of a session. */
  public static ShopSession payload(int number) {
    return payload(subject(number), number);
  }

  /** The payload of a session of somebody else's. */
  public static ShopSession payload(SubjectRef subject, int number) {
    ShopSession session = Payloads.of(Variant.STANDARD, number);
    return new ShopSession(
        subject.subject(),
        requireNonNull(subject.tenant()),
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
  public static Cart changed(Cart cart) {
    List<CartLine> lines = new ArrayList<>(cart.lines());
    CartLine first = lines.get(0);
    lines.set(0, new CartLine(first.sku(), first.quantity() % 9 + 1, first.price(), first.title()));
    return new Cart(lines);
  }
}
