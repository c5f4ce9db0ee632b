package good;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tag;
import dev.cloakroom.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@SessionPayload("shop")
public record ShopSession(
    @Subject @Tag(1) String userId,
    @Tenant String tenantId,
    List<String> roles,
    Cart cart,
    Instant signedInAt,
    Theme theme,
    boolean consent,
    @Tag(2) int visits,
    Map<String, Integer> preferences,
    Map<String, Line> wishes,
    Optional<String> nickname,
    List<Long> recent) {

  public enum Theme {
    LIGHT,
    DARK
  }

  public record Cart(List<Line> lines, @Tag(1) String currency) {}

  public record Line(@Tag(1) long sku, @Tag(2) int quantity, @Tag(3) double price) {}

  static List<ShopSession> samples() {
    return List.of(
        new ShopSession(
            "ada", "acme", List.of("admin", "käufer \uD83D\uDE00"),
            new Cart(List.of(new Line(1, 2, 3.5), new Line(0, 0, 0), new Line(Long.MIN_VALUE, -1, -0.0)), "EUR"),
            Instant.parse("2026-01-02T03:04:05.678901234Z"), Theme.DARK, true, 7,
            Map.of("b", 2, "a", 1, "", 0), Map.of("ring", new Line(5, 1, 99.0)),
            Optional.of("Countess"), List.of(1L, 0L, -1L, Long.MAX_VALUE)),
        new ShopSession(null, null, List.of(), null, null, null, false, 0, Map.of(), Map.of(), Optional.empty(), List.of()),
        new ShopSession("", "", List.of(""), new Cart(List.of(), null), Instant.EPOCH, Theme.LIGHT, false, Integer.MIN_VALUE,
            Map.of(), Map.of("", new Line(0, 0, Double.NaN)), Optional.of(""), List.of(0L)));
  }
}
