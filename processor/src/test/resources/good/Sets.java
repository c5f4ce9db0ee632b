package good;

import dev.cloakroom.SessionPayload;
import good.other.Address;
import good.other.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

@SessionPayload
public record Sets(
    OptionalInt number,
    OptionalLong big,
    OptionalDouble exact,
    Set<String> texts,
    Set<Integer> numbers,
    Set<Double> doubles,
    Set<Currency> currencies,
    Set<Address> addresses,
    Set<ZoneId> zones,
    SortedSet<String> sortedTexts,
    SortedSet<Currency> sortedCurrencies,
    SortedSet<BigDecimal> prices,
    NavigableSet<Long> longs,
    NavigableSet<LocalDate> dates,
    SortedMap<String, Address> addressed,
    NavigableMap<Integer, Currency> numbered) {

  static List<Sets> samples() {
    Address here = new Address("Main St", 7, Optional.of(Currency.EUR));
    return List.of(
        new Sets(
            OptionalInt.of(0), OptionalLong.of(Long.MIN_VALUE), OptionalDouble.of(-0.0),
            Set.of("b", "a", "", "\uD83D\uDE00"), Set.of(3, -1, 0, Integer.MAX_VALUE), Set.of(0.0, -0.0, Double.NaN),
            Set.of(Currency.USD, Currency.EUR), Set.of(here, new Address("", 0, Optional.empty())),
            Set.of(ZoneId.of("Z"), ZoneId.of("Europe/Berlin")), new TreeSet<>(Set.of("b", "a")),
            new TreeSet<>(Set.of(Currency.EUR, Currency.USD)),
            new TreeSet<>(Set.of(new BigDecimal("1.00"), new BigDecimal("-2"))),
            new TreeSet<>(Set.of(1L, -1L, 300L)), new TreeSet<>(Set.of(LocalDate.MAX, LocalDate.MIN)),
            new TreeMap<>(Map.of("b", here, "a", here)), new TreeMap<>(Map.of(-1, Currency.EUR, 1, Currency.USD))),
        empty());
  }

  private static Sets empty() {
    return new Sets(
        OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty(), Set.of(), Set.of(), Set.of(), Set.of(),
        Set.of(), Set.of(), Collections.emptySortedSet(), Collections.emptySortedSet(), Collections.emptySortedSet(),
        Collections.emptyNavigableSet(), Collections.emptyNavigableSet(), Collections.emptySortedMap(),
        Collections.emptyNavigableMap());
  }
}
