package good;

import dev.cloakroom.SessionPayload;
import java.math.BigDecimal;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

@SessionPayload
public record Keys(
    Map<Product, Integer> products,
    Map<BigDecimal, String> prices,
    Map<Double, String> doubles,
    Map<Period, String> periods,
    Map<ZoneId, String> zones,
    Map<List<String>, String> paths,
    Map<Optional<Integer>, String> maybe,
    Map<Map<String, Integer>, Set<Product>> maps,
    SortedMap<Product, String> sorted,
    SortedSet<Product> sortedSet) {

  public record Product(String maker, int number) implements Comparable<Product> {
    public Product {
      maker = maker == null ? "" : maker;
    }

    @Override
    public int compareTo(Product other) {
      int makers = maker.compareTo(other.maker);
      return makers != 0 ? makers : Integer.compare(number, other.number);
    }
  }

  static List<Keys> samples() {
    Product a = new Product("a", 2);
    Product b = new Product("", 0);
    return List.of(
        new Keys(
            Map.of(a, 1, b, 0),
            Map.of(new BigDecimal("1.0"), "one", new BigDecimal("1.00"), "also one"),
            Map.of(0.0, "zero", -0.0, "minus zero", Double.NaN, "not a number"),
            Map.of(Period.ofDays(1), "day", Period.ZERO, ""),
            Map.of(ZoneId.of("Europe/Zurich"), "here", ZoneId.of("Z"), ""),
            Map.of(List.of(), "root", List.of("a"), "a", List.of("a", ""), "a and nothing"),
            Map.of(Optional.empty(), "none", Optional.of(0), "zero"),
            Map.of(Map.of(), Set.of(a), Map.of("x", 1), Set.of(a, b)),
            new TreeMap<>(Map.of(a, "a", b, "b")),
            new TreeSet<>(List.of(a, b))),
        new Keys(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), new TreeMap<>(), new TreeSet<>()));
  }
}
