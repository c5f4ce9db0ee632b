package dev.cloakroom.benchmarks.payload;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Builds payloads; the same seed gives an equal one. Not thread-safe. */
public final class Payloads {
  private static final long FIRST_SIGN_IN = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
  private static final int SECONDS_OF_A_YEAR = 365 * 24 * 60 * 60;
  private static final List<String> LOCALES = List.of("de-AT", "en-GB", "fr-CA", "pt-BR");
  private static final List<Theme> THEMES = List.of(Theme.values());
  private static final int ROLES = 5;
  private static final int PREFERENCES = 8;

  private final Variant variant;
  private final Random random;
  private final RandomText text;

  private Payloads(Variant variant, long seed) {
    this.variant = variant;
    this.random = new Random(seed);
    this.text = new RandomText(random);
  }

  /** The payload of a seed. Its collections are those that an application would make. */
  public static ShopSession of(Variant variant, long seed) {
    return new Payloads(variant, seed).session();
  }

  /** The payloads of the seeds from 0 to {@code count - 1}. */
  public static List<ShopSession> ofSeedsBelow(int count, Variant variant) {
    List<ShopSession> sessions = new ArrayList<>(count);
    for (int seed = 0; seed < count; seed++) {
      sessions.add(of(variant, seed));
    }
    return sessions;
  }

  private ShopSession session() {
    boolean signedIn = variant.isSignedIn();
    return new ShopSession(
        signedIn ? new UUID(random.nextLong(), random.nextLong()).toString() : null,
        text.code(12),
        signedIn ? roles() : new ArrayList<>(),
        signedIn ? text.name() : null,
        cart(),
        signedIn ? instant() : null,
        instant(),
        drawn(LOCALES),
        drawn(THEMES),
        random.nextBoolean(),
        preferences());
  }

  private <T> T drawn(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private List<String> roles() {
    List<String> roles = new ArrayList<>();
    for (int i = 0; i < ROLES; i++) {
      roles.add(text.word(8, 16));
    }
    return roles;
  }

  private Cart cart() {
    List<CartLine> lines = new ArrayList<>();
    for (int i = 0; i < variant.cartLines(); i++) {
      lines.add(line());
    }
    return new Cart(lines);
  }

  private CartLine line() {
    return new CartLine(
        10_000_000 + random.nextInt(90_000_000),
        1 + random.nextInt(9),
        BigDecimal.valueOf(100 + random.nextInt(99_900), 2),
        text.title(20));
  }

  /** As exact as the system clock. */
  private Instant instant() {
    long seconds = FIRST_SIGN_IN + random.nextInt(SECONDS_OF_A_YEAR);
    return Instant.ofEpochSecond(seconds, random.nextInt(1_000_000) * 1_000L);
  }

  private Map<String, String> preferences() {
    Map<String, String> preferences = new HashMap<>();
    while (preferences.size() < PREFERENCES) {
      preferences.put(text.word(6, 12), text.word(6, 12));
    }
    return preferences;
  }
}
