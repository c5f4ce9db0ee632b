package good;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.UnknownDefault;
import good.other.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@SessionPayload
public record Evolving(
    Theme theme,
    @UnknownDefault("LIGHT") Theme plain,
    Currency strict,
    @UnknownDefault("USD") Currency currency,
    List<Theme> themes,
    Optional<Theme> maybe,
    Set<Theme> seen,
    List<List<Theme>> table,
    @UnknownDefault("DARK") List<List<Theme>> darkTable,
    Map<Theme, Theme> keyed) {

  public enum Theme {
    LIGHT,
    DARK,
    @UnknownDefault
    OTHER
  }

  static List<Evolving> samples() {
    return List.of(
        new Evolving(
            Theme.DARK, Theme.OTHER, Currency.USD, Currency.EUR, List.of(Theme.LIGHT, Theme.OTHER),
            Optional.of(Theme.DARK), Set.of(Theme.DARK, Theme.LIGHT), List.of(List.of(Theme.DARK)),
            List.of(List.of(Theme.LIGHT), List.of()), Map.of(Theme.DARK, Theme.LIGHT)),
        new Evolving(
            null, null, null, null, List.of(), Optional.empty(), Set.of(), List.of(), List.of(), Map.of()));
  }
}
