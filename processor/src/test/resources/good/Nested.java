package good;

import dev.cloakroom.SessionPayload;
import good.other.Address;
import good.other.Currency;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

@SessionPayload
public record Nested(
    List<List<String>> table,
    List<List<Integer>> matrix,
    List<List<List<Integer>>> cube,
    Map<String, List<Address>> addresses,
    Map<LocalDate, Map<String, Integer>> counts,
    Optional<List<String>> maybe,
    Optional<Optional<String>> doubt,
    List<Optional<Integer>> gaps,
    List<OptionalInt> smallGaps,
    Set<Set<Currency>> pairs,
    Set<List<String>> paths,
    Collection<SortedSet<String>> sorted,
    SortedMap<String, SortedMap<Integer, Boolean>> flags,
    Inside inside,
    Grid grid) {

  /** Has the name of a method's ending that is taken by a type of collection. */
  public record ListOfString(List<List<String>> content, Map<String, List<String>> field) {}

  public record Inside(List<ListOfString> value, Map<String, Set<Integer>> message) {}

  /** Equal if what is in the arrays is. */
  public record Grid(int[][] cells, byte[][][] tiles, List<int[]> rows, List<String>[] texts, Map<String, Long>[][] maps) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Grid grid
          && Arrays.deepEquals(cells, grid.cells)
          && Arrays.deepEquals(tiles, grid.tiles)
          && Arrays.deepEquals(rows.toArray(), grid.rows.toArray())
          && Arrays.deepEquals(texts, grid.texts)
          && Arrays.deepEquals(maps, grid.maps);
    }

    @Override
    public int hashCode() {
      return Arrays.deepHashCode(cells);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  static List<Nested> samples() {
    Address here = new Address("Main St", 7, Optional.of(Currency.EUR));
    return List.of(
        new Nested(
            List.of(List.of("a", ""), List.of(), List.of("é")), List.of(List.of(1, -1), List.of(), List.of(0)),
            List.of(List.of(), List.of(List.of(), List.of(7))), Map.of("", List.of(), "b", List.of(here, here)),
            Map.of(LocalDate.EPOCH, Map.of(), LocalDate.MAX, Map.of("x", 0)), Optional.of(List.of()),
            Optional.of(Optional.empty()), List.of(Optional.of(0), Optional.empty(), Optional.of(-1)),
            List.of(OptionalInt.empty(), OptionalInt.of(0)), Set.of(Set.of(), Set.of(Currency.USD, Currency.EUR)),
            Set.of(List.of("b", "a"), List.of("a", "b"), List.of()),
            List.of(new TreeSet<>(Set.of("b", "a")), new TreeSet<>()),
            new TreeMap<>(Map.of("b", new TreeMap<>(Map.of(2, true, 1, false)), "a", new TreeMap<>())),
            new Inside(
                List.of(new ListOfString(List.of(List.of("z")), Map.of("y", List.of("x".repeat(300))))),
                Map.of("m", Set.of(1, 2, 300))),
            new Grid(
                new int[][] {{1, 2}, {}, {-3}}, new byte[][][] {{{1}, {}}, {}}, List.of(new int[] {5}, new int[0]),
                new List[] {List.of("a"), List.of()}, new Map[][] {{Map.of("a", 1L), Map.of()}, {}})),
        new Nested(
            List.of(), List.of(), List.of(), Map.of(), Map.of(), Optional.empty(), Optional.of(Optional.of("")),
            List.of(), List.of(), Set.of(), Set.of(), List.of(), new TreeMap<>(), null,
            new Grid(new int[0][], new byte[0][][], List.of(), new List[0], new Map[0][])));
  }
}
