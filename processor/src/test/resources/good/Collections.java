package good;

import dev.cloakroom.SessionPayload;
import good.other.Address;
import good.other.Currency;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@SessionPayload("collections-1")
public record Collections(
    List<Boolean> truths,
    List<Byte> bytes,
    List<Short> shorts,
    List<Character> letters,
    List<Integer> numbers,
    List<Long> longs,
    List<Float> floats,
    List<Double> doubles,
    List<String> texts,
    List<Currency> currencies,
    List<Instant> instants,
    List<Address> addresses,
    Optional<Boolean> truth,
    Optional<Byte> tiny,
    Optional<Character> letter,
    Optional<Double> exact,
    Optional<Currency> currency,
    Optional<Instant> instant,
    Optional<Address> address,
    Map<String, String> texted,
    Map<Boolean, Boolean> truthed,
    Map<Byte, Byte> byted,
    Map<Short, Short> shorted,
    Map<Character, Character> lettered,
    Map<Integer, Float> numbered,
    Map<Long, Double> longed,
    Map<Currency, Currency> currencied,
    Map<Currency, Instant> instanted,
    Map<String, Address> addressed) {

  static List<Collections> samples() {
    Address here = new Address("Main St", 7, Optional.of(Currency.EUR));
    return List.of(
        new Collections(
            List.of(true, false), List.of(Byte.MIN_VALUE), List.of(Short.MIN_VALUE), List.of('x', '\uFFFF'),
            List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE), List.of(Long.MIN_VALUE, 0L), List.of(Float.NaN, -0f),
            List.of(Double.NaN, -0.0, 0.0), Arrays.asList("", "x"), List.of(Currency.USD, Currency.EUR),
            List.of(Instant.MIN, Instant.MAX, Instant.EPOCH), List.of(here, new Address(null, 0, Optional.empty())),
            Optional.of(false), Optional.of((byte) 0), Optional.of('\0'), Optional.of(-0.0),
            Optional.of(Currency.USD), Optional.of(Instant.EPOCH), Optional.of(here),
            Map.of("", "", "a", "b"), Map.of(true, false, false, true), Map.of((byte) -1, (byte) 0),
            Map.of((short) -1, (short) 0), Map.of('b', 'a', '\0', '\0'), Map.of(-1, -0f, 1, Float.NaN),
            Map.of(-1L, -0.0, 1L, 0.0), Map.of(Currency.USD, Currency.EUR, Currency.EUR, Currency.USD),
            Map.of(Currency.USD, Instant.EPOCH), Map.of("", here)),
        empty());
  }

  private static Collections empty() {
    return new Collections(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
        Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
  }
}
